/** Finds the words of names that a misspelt word may stand for. */
import { findNear } from './comparable.ts';
import { isGeneric, type NamesIndex } from './names-index.ts';

/** A word of a name, and how many typing errors lead from it to the typed one. */
export interface NearWord {
  word: string;
  edits: number;
  /** Whether it holds only beside a word that tells the entity. */
  isWeak?: boolean;
}

const shortestWord = 4;
const shortestUnlisted = 6;
const shortestWithTwoErrors = 8;
const most = 12;
const found = new WeakMap<NamesIndex, Map<string, NearWord[]>>();

/**
 * Words of names within one or two typing errors of a word that no name has.
 * In: a folded word. Out: the nearest first; none for short words, numbers and Han.
 * Only long words may have two errors.
 */
export function findNearWords(index: NamesIndex, typed: string): NearWord[] {
  if (typed.length < shortestWord || !/^\p{L}+$/u.test(typed)) return [];
  const known = found.get(index) ?? new Map<string, NearWord[]>();
  found.set(index, known);
  const near = known.get(typed) ?? compareWithAll(index, typed);
  known.set(typed, near);
  return near;
}

function compareWithAll(index: NamesIndex, typed: string): NearWord[] {
  return findNear(index.wordsByLength, typed, 2)
    .map(({ word, edits }) => ({ word: word.letters, edits }))
    .filter(
      ({ word, edits }) =>
        word.length >= shortestWord && (edits === 1 || mayHaveTwoErrors(index, typed, word))
    )
    .map(({ word, edits }) => ({ word, edits, isWeak: isWeak(index, typed, word) }))
    .sort((a, b) => a.edits - b.edits || Number(a.isWeak) - Number(b.isWeak))
    .slice(0, most);
}

/**
 * Whether a correction tells nothing alone: to a company's place, to a word that many names share if even its first
 * letter is wrong, or to a short word, or one that begins otherwise, that is in no listed name.
 */
function isWeak(index: NamesIndex, typed: string, word: string): boolean {
  const keepsFirst = typed[0] === word[0];
  if (index.locators.has(word) || (isGeneric(index, word) && !keepsFirst)) return true;
  if (!index.words.get(word)?.isListed) return !keepsFirst || word.length < shortestUnlisted;
  return !keepsFirst && word.length === shortestWord;
}

/** Long words of listed names may; shorter ones only where the same letters stand in another order. */
function mayHaveTwoErrors(index: NamesIndex, typed: string, word: string): boolean {
  if (typed[0] !== word[0] || isGeneric(index, word) || !index.words.get(word)?.isListed)
    return false;
  if (word.length >= shortestWithTwoErrors && typed.length >= shortestWithTwoErrors - 1)
    return true;
  return word.length > shortestWord && sortLetters(typed) === sortLetters(word);
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}
