/** Ways to read a query: as typed, with words joined or parted, with misspelt words corrected. */
import { allNames } from './entry-texts.ts';
import { countUses } from './generic-words.ts';
import { findNearWords, type NearWord } from './near-words.ts';
import type { NamesIndex } from './names-index.ts';
import { isHan, joinLetters } from '../tokens.ts';

/** One word of a query, and the words of names that it is taken for. */
export interface Unit {
  typed: string;
  /** Empty for Han, which is compared piece by piece, and for a word that no name has. */
  options: NearWord[];
  /** Whether names that have a word beginning with it match too. */
  isPrefix: boolean;
}

/** Letters that a word needs to stand for longer words. */
const shortestPrefix = 5;
const shortestLastPrefix = 3;

/** Among so many entities a few letters tell nothing, and finding all that begin so takes long. */
const many = 2000;

/** The query as typed: every word stands for itself and, if long enough, for its continuations. */
export function readAsTyped(index: NamesIndex, words: string[], isTyping: boolean): Unit[] {
  const isOpen = isTyping || words.length > 1;
  const needed = index.entries.length > many ? shortestPrefix : isOpen ? 1 : shortestLastPrefix;
  return words.map((word, position) => {
    const isLast = position === words.length - 1;
    const isPrefix = !isHan(word) && word.length >= (isLast ? needed : shortestPrefix);
    return unitOf(word, [{ word, edits: 0 }], isPrefix);
  });
}

/** The query with neighbours joined and words parted where that gives words of names; `undefined` if nowhere. */
export function readRespelled(index: NamesIndex, words: string[]): Unit[] | undefined {
  const respelt = joinNeighbours(index, words.map(withoutTones)).flatMap(
    (word) => partWord(index, word) ?? [word]
  );
  const isChanged = respelt.join(' ') !== words.join(' ');
  return isChanged ? respelt.map((word) => unitOf(word, [{ word, edits: 0 }], false)) : undefined;
}

/** Pinyin with numbers for tones: `hai3kang1` is `haikang`. */
function withoutTones(word: string): string {
  return /^(?:[a-z]+[1-5])+$/.test(word) ? word.replace(/\d/g, '') : word;
}

/**
 * The query with each unknown word taken for the words of names that it resembles by so many errors at most.
 * A whole query of one word may sound nearly like a word; the last of several words may be a beginning.
 */
export function readCorrected(index: NamesIndex, words: string[], mostEdits: number): Unit[] {
  const isOne = words.length === 1;
  return words.map((word, at) => {
    const asTyped = [{ word, edits: 0 }];
    if (isHan(word) || index.words.has(word)) return unitOf(word, asTyped, false);
    const near = findNearWords(index, word).filter(
      ({ edits, isSound }) => edits <= mostEdits || (isSound && isOne)
    );
    const isBeginning = !isOne && at === words.length - 1 && word.length >= shortestLastPrefix;
    return near.length === 0 && isBeginning
      ? unitOf(word, asTyped, true)
      : unitOf(word, near, false);
  });
}

/** The words, the same with each pair of neighbours joined (not single letters), and up to four joined to one. */
export function withJoined(words: string[]): string[][] {
  const joined = words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? '';
    if ([before, word].some((part) => isHan(part) || part.length === 1)) return [];
    return [[...words.slice(0, at), `${before}${word}`, ...words.slice(at + 2)]];
  });
  const isOne = words.length > 1 && words.length <= mostInOne && !words.some(isHan);
  return [words, ...joined, ...(isOne ? [[words.join('')]] : [])];
}

const mostInOne = 4;

function unitOf(typed: string, options: NearWord[], isPrefix: boolean): Unit {
  return { typed, options: isHan(typed) ? [] : options, isPrefix };
}

/** A code of 18 figures is written in groups of four, too. */
const mostJoined = 5;

function joinNeighbours(index: NamesIndex, words: string[]): string[] {
  for (let length = Math.min(mostJoined, words.length); length > 1; length--) {
    const joined = words.slice(0, length).join('');
    if (index.words.has(joined)) return [joined, ...joinNeighbours(index, words.slice(length))];
  }
  const [first, ...rest] = words;
  return first === undefined ? [] : [first, ...joinNeighbours(index, rest)];
}

const shortestPart = 3;

/** Parts of a word that stand side by side in a name. */
function partWord(index: NamesIndex, word: string): string[] | undefined {
  const parts = knownParts(index, word);
  const rarest = parts?.toSorted((a, b) => countUses(index, a) - countUses(index, b))[0] ?? '';
  const entries = index.words.get(rarest)?.entries ?? [];
  const isOneName = entries.some((entry) =>
    allNames(entry).some((name) => joinLetters(name).includes(word))
  );
  return isOneName ? parts : undefined;
}

function knownParts(index: NamesIndex, word: string): string[] | undefined {
  if (index.words.has(word)) return [word];
  for (let end = word.length - shortestPart; end >= shortestPart; end--) {
    const rest = index.words.has(word.slice(0, end)) && knownParts(index, word.slice(end));
    if (rest) return [word.slice(0, end), ...rest];
  }
  return undefined;
}
