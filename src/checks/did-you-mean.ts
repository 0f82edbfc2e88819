/** Suggests corrections of misspelt words. */
import { closest, distance } from 'fastest-levenshtein';

/**
 * Formats advice for a misspelt word.
 *
 * @param word - The misspelt word.
 * @param candidates - Words that are known.
 * @param advice - What to say if no known word is near.
 */
export function didYouMean(word: string, candidates: Iterable<string>, advice: string): string {
  const words = [...candidates];
  const nearest = closest(word, words);
  const isNear = words.length > 0 && distance(word, nearest) <= Math.max(2, word.length / 3);
  return isNear ? `Did you mean "${nearest}"?` : advice;
}
