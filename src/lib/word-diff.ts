/** Two wordings side by side: which words only one of them has. */
import { diffArrays } from 'diff';
import { countWords } from './text.ts';

/** A run of words of one wording. */
export interface WordRun {
  text: string;
  /** True where the other wording does not have these words at this place. */
  isOwn: boolean;
}

/** Both wordings as runs; the texts of its runs, put together, are the wording letter for letter. */
export interface WordDiff {
  before: WordRun[];
  after: WordRun[];
}

/**
 * Compares two wordings word by word; capitals, spaces and punctuation do not make a difference.
 * Keeps the longest common sequence of words (Myers 1986, by way of jsdiff). An empty wording has no runs.
 *
 * @param before - The earlier wording.
 * @param after - The later wording.
 */
export function diffWordings(before: string, after: string): WordDiff {
  const left = wordsOf(before);
  const right = wordsOf(after);
  const parts = diffArrays(left, right, { comparator: isSameWord });
  return {
    before: runsOf(
      left,
      parts.filter(({ added }) => !added)
    ),
    after: runsOf(
      right,
      parts.filter(({ removed }) => !removed)
    ),
  };
}

/** Counts the words of one side of a comparison that the other has too, in the same order. */
export function countCommonWords(runs: readonly WordRun[]): number {
  return runs.filter(({ isOwn }) => !isOwn).reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Words, each with the marks around it and the spaces after it. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+\s*/g) ?? [];
}

function isSameWord(a: string, b: string): boolean {
  return bareWord(a) === bareWord(b);
}

function bareWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** jsdiff gives common words as the second wording has them, so the words are counted off their own. */
function runsOf(
  words: string[],
  parts: { count: number; added: boolean; removed: boolean }[]
): WordRun[] {
  let start = 0;
  return parts.map(({ count, added, removed }) => {
    const text = words.slice(start, start + count).join('');
    start += count;
    return { text, isOwn: added || removed };
  });
}
