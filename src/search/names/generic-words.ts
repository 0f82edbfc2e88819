/** Tells words that tell an entity from words that do not. */
import type { NamesIndex } from './names-index.ts';

const sharedByMany = 0.02;

/** Whether a word tells no entity from another: several share it, or it says where a company is. */
export function isGeneric(index: NamesIndex, word: string): boolean {
  return (
    countUses(index, word) > Math.max(1, index.entries.length * sharedByMany) ||
    isLocator(index, word)
  );
}

/** Whether a word says where a company is. */
export function isLocator({ locators, wordsOfBodies }: NamesIndex, word: string): boolean {
  return locators.has(word) && !wordsOfBodies.has(word);
}

/** Number of entities that have a word in a name. */
export function countUses({ words }: NamesIndex, word: string): number {
  return words.get(word)?.entries.length ?? 0;
}

/** Whether a query says where a company is and nothing that tells it from others there: `Beijing Technology`. */
export function namesOnlyPlace(index: NamesIndex, words: string[]): boolean {
  const isPlace = (word: string) => isLocator(index, word);
  return (
    words.some(isPlace) && !words.every(isPlace) && words.every((word) => isGeneric(index, word))
  );
}
