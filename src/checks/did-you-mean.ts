/** Suggests corrections of misspelt words. */
import { closest, distance } from 'fastest-levenshtein';

/**
 * Finds the known word nearest to a misspelt one.
 *
 * @returns the nearest word, or `undefined` if none is near
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const words = [...candidates];
  if (words.length === 0) return undefined;
  const nearest = closest(word, words);
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? nearest : undefined;
}

/**
 * Formats advice for a misspelt word.
 *
 * @param word - The misspelt word.
 * @param candidates - Words that are known.
 * @param advice - What to say if no known word is near.
 * @returns `Did you mean "x"?`, or the other advice if no known word is near
 */
export function didYouMean(word: string, candidates: Iterable<string>, advice: string): string {
  const nearest = nearestWord(word, candidates);
  return nearest === undefined ? advice : `Did you mean "${nearest}"?`;
}
