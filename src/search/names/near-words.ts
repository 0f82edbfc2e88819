/** Finds the words of names that a misspelt word may stand for. */
import { findNear, withSameLetters } from './comparable.ts';
import { isGeneric, isLocator } from './generic-words.ts';
import type { NamesIndex } from './names-index.ts';
import { findAlike, groupBySound, type Sounds } from './sounds.ts';

/** A word of a name, and how many typing errors lead from it to the typed one. */
export interface NearWord {
  word: string;
  edits: number;
  /** Whether it holds only beside a word that tells the entity. */
  isWeak?: boolean;
  /** Whether it is taken for its sound and not for its letters. */
  isSound?: boolean;
}

const shortestWord = 4;
const shortestSwapped = 3;
const shortestUnlisted = 6;
const shortestWithTwoErrors = 8;
const most = 12;
/** Among so many entities a sound tells nothing. */
const many = 2000;
const sounds = new WeakMap<NamesIndex, Sounds>();
const found = new WeakMap<NamesIndex, Map<string, NearWord[]>>();

/**
 * Words of names within one or two typing errors of a word that no name has, or that sound like it.
 * In: a folded word. Out: the nearest first; none for short words, numbers and Han.
 * Only long words may have two errors.
 */
export function findNearWords(index: NamesIndex, typed: string): NearWord[] {
  if (typed.length < shortestSwapped || !/^\p{L}+$/u.test(typed)) return [];
  const known = found.get(index) ?? new Map<string, NearWord[]>();
  found.set(index, known);
  const near = known.get(typed) ?? compareWithAll(index, typed);
  known.set(typed, near);
  return near;
}

function compareWithAll(index: NamesIndex, typed: string): NearWord[] {
  const spelt = findSpelt(index, typed);
  const alike = findSounds(index, typed).filter(
    ({ word }) => !spelt.some((near) => near.word === word)
  );
  return [...spelt, ...alike]
    .map((near) => ({ ...near, isWeak: isWeak(index, typed, near.word) }))
    .sort((a, b) => a.edits - b.edits || Number(a.isWeak) - Number(b.isWeak))
    .slice(0, most);
}

function findSpelt(index: NamesIndex, typed: string): NearWord[] {
  const { wordsByLength } = index;
  const isLong = typed.length >= shortestWithTwoErrors - 1;
  const near = isLong
    ? findNear(wordsByLength, typed, 2)
    : [
        ...findNear(wordsByLength, typed, 1),
        ...findNear(withSameLetters(wordsByLength, typed), typed, 2).filter(
          ({ edits }) => edits === 2
        ),
      ];
  return near
    .map(({ word, edits }) => ({ word: word.letters, edits }))
    .filter(({ word, edits }) =>
      edits === 1 ? mayHaveOneError(typed, word) : mayHaveTwoErrors(index, typed, word)
    );
}

function findSounds(index: NamesIndex, typed: string): NearWord[] {
  if (index.entries.length > many) return [];
  const prepared = sounds.get(index) ?? groupBySound(index.words.keys());
  sounds.set(index, prepared);
  return findAlike(prepared, typed)
    .filter(({ word, edits }) => edits === 1 || mayDifferInSound(index, typed, word))
    .map((near) => ({ ...near, isSound: true }));
}

/** Three letters are enough only where two of them are swapped. */
function mayHaveOneError(typed: string, word: string): boolean {
  const isLong = Math.min(word.length, typed.length) >= shortestWord;
  return isLong || sortLetters(typed) === sortLetters(word);
}

function mayDifferInSound(index: NamesIndex, typed: string, word: string): boolean {
  return (
    typed[0] === word[0] &&
    !isGeneric(index, word) &&
    isListed(index, word) &&
    word.length > shortestWord
  );
}

/**
 * Whether a correction tells nothing alone: to a company's place, to a word that many names share if even its first
 * letter is wrong, or to a short word, or one that begins otherwise, that is in no listed name.
 */
function isWeak(index: NamesIndex, typed: string, word: string): boolean {
  const keepsFirst = typed[0] === word[0];
  if (isLocator(index, word) || (isGeneric(index, word) && !keepsFirst)) return true;
  if (!isListed(index, word)) return !keepsFirst || word.length < shortestUnlisted;
  return word.length < shortestWord || (!keepsFirst && word.length === shortestWord);
}

/** Long words of listed names may; shorter ones only where the same letters stand in another order. */
function mayHaveTwoErrors(index: NamesIndex, typed: string, word: string): boolean {
  if (typed[0] !== word[0] || isGeneric(index, word) || !isListed(index, word)) return false;
  if (word.length >= shortestWithTwoErrors && typed.length >= shortestWithTwoErrors - 1)
    return true;
  return word.length > shortestWord && sortLetters(typed) === sortLetters(word);
}

function isListed(index: NamesIndex, word: string): boolean {
  return index.words.get(word)?.isListed === true;
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}
