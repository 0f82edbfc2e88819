/** Similarity of a word to a term: spelling, sound, and shapes that scanners confuse. */
import { isHan } from '../fold.ts';
import * as scoring from './scoring.ts';

export interface Term {
  text: string;
  /** A bitmask of the letters; differing masks rule out a small edit distance cheaply. */
  mask: number;
  isLatin: boolean;
  /** Keys that words share which sound or look alike; made when they are first compared. */
  sound?: string;
  shape?: string;
}

/**
 * Prepares a word for comparing.
 *
 * @param text - Folded, without spaces.
 */
export function toTerm(text: string): Term {
  let mask = 0;
  for (let at = 0; at < text.length; at++) mask |= 1 << (text.charCodeAt(at) % 32);
  return { text, mask, isLatin: isLatin(text) };
}

function isLatin(text: string): boolean {
  return text < '\u0250';
}

/** False where the script or so many letters differ that the words are not alike. */
export function canBeAlike(one: Term, other: Term): boolean {
  if (Math.abs(one.text.length - other.text.length) > scoring.mostOtherLetters) return false;
  if (one.isLatin !== other.isLatin) return false;
  let count = 0;
  for (let rest = one.mask ^ other.mask; rest !== 0; rest &= rest - 1) count++;
  return count <= scoring.mostOtherLetters;
}

/**
 * Compares a word with a term that it does not equal.
 *
 * @returns 0 where they are not alike; otherwise a factor of `scoring`.
 */
export function similarityOf(word: Term, term: Term): number {
  const [one, other] = [word.text, term.text];
  const shorter = Math.min(one.length, other.length);
  const isFirst = one[0] === other[0];
  if (isHan(one)) {
    const isOpen = one.length === other.length && (isFirst || shorter > 2);
    const isNear = isOpen && editDistance(one, other, 1) === 1;
    return isNear ? (scoring.otherCharacter[shorter] ?? scoring.near) : 0;
  }
  if (one.length > other.length && undoubled(one) === undoubled(other)) return scoring.near;
  if (shorter < scoring.shortestSimilar) return 0;
  if (shapeOf(word) === shapeOf(term)) return scoring.near;
  const edits = editDistance(one, other, 2);
  const [sound, heard] = [soundOf(word), soundOf(term)];
  const isSounded = Math.min(sound.length, heard.length) >= scoring.shortestSimilar;
  const soundEdits = isSounded ? editDistance(sound, heard, 1) : 2;
  const isEnough = shorter >= scoring.shortestOneEdit;
  if (shortPinyin.test(one)) {
    if (soundEdits === 0 && shorter >= scoring.shortestSounded) return scoring.likely;
    return edits === 1 && isEnough ? scoring.otherName : 0;
  }
  if (edits === 1 && (isEnough || sortLetters(one) === sortLetters(other))) return scoring.near;
  if ((edits === 1 && isFirst) || soundEdits === 0) return scoring.likely;
  const both = isFirst && edits === 2 ? one.length + other.length : 0;
  const isNearSound = soundEdits === 1 && sound[0] === heard[0];
  if (both >= scoring.twoEditsBoth) return scoring.twoEdits;
  if (isNearSound && Math.max(sound.length, heard.length) >= scoring.shortestSounded)
    return scoring.twoEdits;
  if (edits === 2 && shorter >= scoring.shortestDoubtful) return scoring.doubtful;
  return both >= scoring.doubtfulBoth ? scoring.otherName : 0;
}

/** A letter that is doubled by mistake makes no other name, not in pinyin either: `Dahuaa`. */
function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** The letters of a word in order; words that are anagrams have the same. */
function sortLetters(word: string): string {
  return [...word].sort().join('');
}

/** Damerau-Levenshtein distance with adjacent swaps, if it is not more than the limit; otherwise any larger number. */
function editDistance(one: string, other: string, limit: number): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [rest, left] = [one.slice(same), other.slice(same)];
  if (rest === '' || left === '' || limit === 0) return rest.length + left.length;
  if (Math.abs(rest.length - left.length) > limit) return limit + 1;
  const after = (from: number, to: number) =>
    editDistance(rest.slice(from), left.slice(to), limit - 1);
  const isSwapped = rest[0] === left[1] && rest[1] === left[0];
  return 1 + Math.min(after(1, 1), after(1, 0), after(0, 1), isSwapped ? after(2, 2) : limit);
}

type Rewriting = [pattern: RegExp, key: string][];

/** Spellings that sound alike to a reader of English or are other romanisations, by the key that they share. */
const soundKeys = toRewriting(
  'igh|eye|ie|ee|ey|y=i oo|ou|w=u ae|ei=ai tech$=tek tch|ch|dj|ts|dz|q|j=3 sh|x|z|c(?=[ei])=s ph|v=f ck|c=k (?!^)h= ng=n (.)\\1+=$1'
);

const shapeKeys = toRewriting('rn=m vv=w [1l]=i ii=u [0dq]=o 5=s 8=b e=c [yu]=v');

/** `pattern=key` for each step. */
function toRewriting(steps: string): Rewriting {
  return steps.split(' ').map((step) => {
    const at = step.lastIndexOf('=');
    return [new RegExp(step.slice(0, at), 'g'), step.slice(at + 1)];
  });
}

function soundOf(term: Term): string {
  return (term.sound ??= rewrite(term.text, soundKeys));
}

function shapeOf(term: Term): string {
  return (term.shape ??= rewrite(term.text, shapeKeys));
}

function rewrite(word: string, rewriting: Rewriting): string {
  return rewriting.reduce((text, [pattern, key]) => text.replace(pattern, key), word);
}

const syllable =
  '(?:(?:[bpmfdtnlgkhzcsr]|[zcs]h)(?:ai?|ao|ang?|ei|eng?|ong|ou)|[bpmfdtnlgkhzcsr]e|[zcs]he|[bpmf]o|[zcs]h?i|ri|' +
  '[bpmdtnl]i(?:e|ao|a|ang|an|ng|n|u)?|(?:[bpmfdtnlgkhzcsr]|[zcs]h)u(?:o|i|ang|ai|an|n|a)?|[jqx](?:i(?:ang|an|ao|ong|a|e|ng|n|u)?|u(?:e|an|n)?)|' +
  'y(?:ang|ao|an|a|e|ing|in|i|ong|ou|o|uan|ue|un|u)|w(?:ang|an|ai|a|eng|en|ei|o|u))';
/** Syllables that begin with a vowel are only first in a word; elsewhere an apostrophe would part them. */
const shortPinyin = new RegExp(`^(?:(?:ai?|ao|ang?|eng?|er?|ou?)${syllable}?|${syllable}{1,2})$`);

/** True for a brand or name that many others may bear as well: two syllables of pinyin, four Latin letters, two others. */
export function isWeak(text: string): boolean {
  return text.length <= (isLatin(text) ? 4 : 2) || shortPinyin.test(text);
}
