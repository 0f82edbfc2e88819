/** Similarity of a token to a term: spelling, sound, beginning, shapes confused by scanners. */
import { scoring } from './scoring.ts';

export interface Term {
  text: string;
  sound: string;
  shape: string;
  /** A bitmask of the letters; differing masks rule out a small edit distance cheaply. */
  mask: number;
  /** True for short pinyin: such a word is another name, not a misspelt one. */
  isOther: boolean;
  /** Letters of its first token; a query that has only these has not begun the rest. */
  head: number;
}

/**
 * Prepares a word for comparing.
 *
 * @param text - Folded, without spaces.
 * @param head - Letters of its first token.
 */
export function toTerm(text: string, head = 0): Term {
  return {
    text,
    head,
    sound: soundOf(text),
    shape: shapeOf(text),
    mask: maskOf(text),
    isOther:
      shortPinyin.test(text) || (text.length < scoring.shortestPinyinTypo && pinyin.test(text)),
  };
}

/**
 * Compares a token with a term that it does not equal.
 * @returns 0 where they are not alike; otherwise a factor of `scoring`.
 */
export function similarityOf(token: Term, term: Term): number {
  const shorter = Math.min(token.text.length, term.text.length);
  if (token.shape === term.shape && shorter >= 4) return scoring.scanned;
  if (shorter < 4 || Math.abs(token.text.length - term.text.length) > 3) return 0;
  if (token.text.length > term.text.length && undoubled(token.text) === undoubled(term.text))
    return scoring.swap;
  if (token.isOther)
    return shorter >= scoring.shortestPinyinSound && isSameSound(token, term) ? scoring.sound : 0;
  const edits = countBits(token.mask ^ term.mask) > 4 ? 3 : editDistance(token.text, term.text, 2);
  const isSwap = edits === 1 && sortLetters(token.text) === sortLetters(term.text);
  if (isSwap) return scoring.swap;
  if (edits === 1 && shorter >= scoring.shortestOneEdit) return scoring.oneEdit;
  const isFirst = token.text[0] === term.text[0];
  if (edits === 1 && isFirst) return scoring.oneEditShort;
  if (isSameSound(token, term)) return scoring.sound;
  if (edits !== 2 || !isFirst) return 0;
  const isLong =
    shorter >= scoring.shortestTwoEdits - 1 && token.text.length + term.text.length > 14;
  return isLong ? scoring.twoEdits : 0;
}

/** A letter that is doubled by mistake makes no other name, not in pinyin either: `Dahuaa`. */
function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

function isSameSound(token: Term, term: Term): boolean {
  return token.sound === term.sound && term.sound.length >= scoring.shortestSound;
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
    let least = row;
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      let cost = Math.min(last[at]! + 1, next[at - 1]! + 1, last[at - 1]! + (isSame ? 0 : 1));
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        cost = Math.min(cost, before[at - 2]! + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = next;
  }
  return last[other.length]!;
}

/** Spellings that sound alike to a reader of English or are other romanisations, by the key that they share. */
const spellings: [RegExp, string][] = [
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

/** Key of a folded word; words that sound alike have the same. */
export function soundOf(word: string): string {
  return spellings.reduce((text, [spelling, key]) => text.replace(spelling, key), word);
}

const shapes: [RegExp, string][] = [
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

function shapeOf(word: string): string {
  return shapes.reduce((text, [shape, key]) => text.replace(shape, key), word);
}

const syllable =
  '(?:(?:[bpmfdtnlgkhzcsr]|[zcs]h)?(?:ai?|ao|ang?|ei|eng?|ong|ou)|[bpmfdtnlgkhzcsr]e|[zcs]he|er|[bpmf]o|[zcs]h?i|ri|' +
  '[bpmdtnl]i(?:e|ao|a|ang|an|ng|n|u)?|(?:[bpmfdtnlgkhzcsr]|[zcs]h)u(?:o|i|ang|ai|an|n|a)?|[jqx](?:i(?:ang|an|ao|ong|a|e|ng|n|u)?|u(?:e|an|n)?)|' +
  'y(?:ang|ao|an|a|e|ing|in|i|ong|ou|o|uan|ue|un|u)|w(?:ang|an|ai|a|eng|en|ei|o|u)|a|e|o)';
const pinyin = new RegExp(`^${syllable}+$`);
const shortPinyin = new RegExp(`^${syllable}{1,2}$`);

/** True for one or two syllables, which many names share. */
export function isShortPinyin(word: string): boolean {
  return shortPinyin.test(word);
}

/** A bitmask of the letters of a word. */
export function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) % 32);
  return mask;
}

/** The letters of a word in order; words that are anagrams have the same. */
export function sortLetters(word: string): string {
  return [...word].sort().join('');
}

/** Number of bits that are set in a mask. */
export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits >>> 0; rest > 0; rest = rest >>> 1) count += rest & 1;
  return count;
}
