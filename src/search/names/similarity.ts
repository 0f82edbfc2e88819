/** Similarity of a token to a term: spelling, sound, and shapes that scanners confuse. */
import { isHan } from '../fold.ts';
import { scoring } from './scoring.ts';

export interface Term {
  text: string;
  sound: string;
  shape: string;
  /** A bitmask of the letters; differing masks rule out a small edit distance cheaply. */
  mask: number;
  /** True for short pinyin: such a word is another name, not a misspelt one. */
  isOther: boolean;
}

/**
 * Prepares a word for comparing.
 *
 * @param text - Folded, without spaces.
 */
export function toTerm(text: string): Term {
  return {
    text,
    sound: soundOf(text),
    shape: rewrite(text, shapes),
    mask: maskOf(text),
    isOther:
      shortPinyin.test(text) || (text.length < scoring.shortestPinyinTypo && pinyin.test(text)),
  };
}

/**
 * Compares a token with a term that it does not equal.
 *
 * @returns 0 where they are not alike; otherwise a factor of `scoring`.
 */
export function similarityOf(token: Term, term: Term): number {
  const [one, other] = [token.text, term.text];
  const shorter = Math.min(one.length, other.length);
  if (shorter < scoring.shortestSimilar) return 0;
  if (token.shape === term.shape) return scoring.scanned;
  if (one.length > other.length && undoubled(one) === undoubled(other)) return scoring.swap;
  const isSound = token.sound === term.sound && term.sound.length >= scoring.shortestSound;
  const edits = countBits(token.mask ^ term.mask) > 4 ? 3 : editDistance(one, other, 2);
  if (token.isOther) {
    if (isSound && shorter >= scoring.shortestPinyinSound) return scoring.sound;
    return edits === 1 && shorter >= scoring.shortestOneEdit ? scoring.otherPinyin : 0;
  }
  if (edits === 1 && sortLetters(one) === sortLetters(other)) return scoring.swap;
  if (edits === 1 && (shorter >= scoring.shortestOneEdit || isHan(one))) return scoring.oneEdit;
  const isFirst = one[0] === other[0];
  if (edits === 1 && isFirst) return scoring.oneEditShort;
  if (isSound) return scoring.sound;
  if (edits !== 2 || isHan(one)) return 0;
  if (isFirst && one.length + other.length >= scoring.twoEditsBoth) return scoring.twoEdits;
  return shorter >= scoring.shortestDoubtful ? scoring.doubtful : 0;
}

/** A letter that is doubled by mistake makes no other name, not in pinyin either: `Dahuaa`. */
function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/**
 * Damerau-Levenshtein distance with adjacent swaps (optimal string alignment).
 *
 * @param one - A word.
 * @param other - The word to compare it with.
 * @param limit - Largest distance of interest.
 * @returns at most `limit` + 1, as soon as the distance is larger.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      let cost = Math.min(last[at]! + 1, next[at - 1]! + 1, last[at - 1]! + (isSame ? 0 : 1));
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        cost = Math.min(cost, before[at - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, last] = [last, next];
  }
  return last[other.length]!;
}

type Rewriting = [RegExp, string][];

/** Spellings that sound alike to a reader of English or are other romanisations, by the key that they share. */
const sounds: Rewriting = [
  [/igh|eye|ie|ee|ey|y/g, 'i'],
  [/oo|ou|w/g, 'u'],
  [/ae|ei/g, 'ai'],
  [/tech$/g, 'tek'],
  [/tch|ch|dj|ts|dz|q|j/g, '3'],
  [/sh|x|z|c(?=[ei])/g, 's'],
  [/ph|v/g, 'f'],
  [/ck|c/g, 'k'],
  [/(?!^)h/g, ''],
  [/ng/g, 'n'],
  [/(.)\1+/g, '$1'],
];

const shapes: Rewriting = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[1l]/g, 'i'],
  [/ii/g, 'u'],
  [/[0dq]/g, 'o'],
  [/5/g, 's'],
  [/8/g, 'b'],
  [/e/g, 'c'],
  [/[yu]/g, 'v'],
];

function rewrite(word: string, rewriting: Rewriting): string {
  return rewriting.reduce((text, [pattern, key]) => text.replace(pattern, key), word);
}

/** Key of a folded word; words that sound alike have the same. */
function soundOf(word: string): string {
  return rewrite(word, sounds);
}

const syllable =
  '(?:(?:[bpmfdtnlgkhzcsr]|[zcs]h)?(?:ai?|ao|ang?|ei|eng?|ong|ou)|[bpmfdtnlgkhzcsr]e|[zcs]he|er|[bpmf]o|[zcs]h?i|ri|' +
  '[bpmdtnl]i(?:e|ao|a|ang|an|ng|n|u)?|(?:[bpmfdtnlgkhzcsr]|[zcs]h)u(?:o|i|ang|ai|an|n|a)?|[jqx](?:i(?:ang|an|ao|ong|a|e|ng|n|u)?|u(?:e|an|n)?)|' +
  'y(?:ang|ao|an|a|e|ing|in|i|ong|ou|o|uan|ue|un|u)|w(?:ang|an|ai|a|eng|en|ei|o|u)|a|e|o)';
const pinyin = new RegExp(`^${syllable}+$`);
const shortPinyin = new RegExp(`^${syllable}{1,2}$`);

/** True for a brand or name that many others may bear as well: two syllables of pinyin, two characters, four letters. */
export function isWeak(text: string): boolean {
  return isHan(text) ? text.length <= 2 : text.length <= 4 || shortPinyin.test(text);
}

/** A bitmask of the letters of a word. */
export function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) % 32);
  return mask;
}

/** The letters of a word in order; words that are anagrams have the same. */
function sortLetters(word: string): string {
  return [...word].sort().join('');
}

/** Number of bits that are set in a mask. */
export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits >>> 0; rest > 0; rest >>>= 1) count += rest & 1;
  return count;
}
