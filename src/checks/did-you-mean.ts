/** Suggests what a misspelt word was meant to be. */
import { closest, distance } from 'fastest-levenshtein';

/** In: a word and the words that exist. Out: the nearest, or nothing when none is near. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const words = [...candidates];
  if (words.length === 0) return undefined;
  const nearest = closest(word, words);
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? nearest : undefined;
}

/** In: a word, the words that exist, and other advice. Out: `Did you mean "x"?`, or the advice. */
export function didYouMean(word: string, candidates: Iterable<string>, advice: string): string {
  const nearest = nearestWord(word, candidates);
  return nearest === undefined ? advice : `Did you mean "${nearest}"?`;
}
