/** Words prepared for being compared with many others. */
import { editDistance } from './edit-distance.ts';

/** A word with what tells quickly that it is far from another. */
export interface Comparable {
  letters: string;
  /** One bit for each letter of the alphabet that occurs. */
  signature: number;
}

/** Words by their number of letters. */
export type ByLength<Word extends Comparable> = Map<number, Word[]>;

const codeOfA = 97;

/** Prepares a folded word. */
export function toComparable(letters: string): Comparable {
  let signature = 0;
  for (let at = 0; at < letters.length; at++) signature |= 1 << (letters.charCodeAt(at) - codeOfA);
  return { letters, signature };
}

/** Puts words of the same length together. */
export function groupByLength<Word extends Comparable>(words: Word[]): ByLength<Word> {
  const groups: ByLength<Word> = new Map();
  for (const word of words) {
    const group = groups.get(word.letters.length);
    if (group) group.push(word);
    else groups.set(word.letters.length, [word]);
  }
  return groups;
}

/**
 * Words within some typing errors of a word, which itself is not among them.
 * In: the words, a folded word, the most errors. Out: each near word and its distance, in the order of the words.
 */
export function findNear<Word extends Comparable>(
  words: ByLength<Word>,
  typed: string,
  limit: number
): { word: Word; edits: number }[] {
  const { signature } = toComparable(typed);
  const near: { word: Word; edits: number }[] = [];
  for (let length = typed.length - limit; length <= typed.length + limit; length++)
    for (const word of words.get(length) ?? []) {
      if (countBits(word.signature ^ signature) > 2 * limit) continue;
      const edits = editDistance(typed, word.letters, limit);
      if (edits > 0 && edits <= limit) near.push({ word, edits });
    }
  return near;
}

/** Number of bits that are set. */
function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
