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

/** Puts a word to those of the same length. */
export function addComparable<Word extends Comparable>(groups: ByLength<Word>, word: Word): void {
  const group = groups.get(word.letters.length);
  if (group) group.push(word);
  else groups.set(word.letters.length, [word]);
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

/** Those words that have the same letters as a word, each as often as they like. */
export function withSameLetters<Word extends Comparable>(
  words: ByLength<Word>,
  typed: string
): ByLength<Word> {
  const { signature } = toComparable(typed);
  const group = words.get(typed.length) ?? [];
  return new Map([[typed.length, group.filter((word) => word.signature === signature)]]);
}

/** Number of bits that are set, counted in pairs, in fours and in eights at once. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
