/** Words and terms of names, worked out once for each name. */
import { indexTerms, wordsOf } from '../tokens.ts';

/** Words of a name, as `wordsOf` gives them. */
export const wordsOfName = remember(wordsOf);

/** Terms under which a name stands in the index. */
export const termsOfName = remember(indexTerms);

function remember(make: (text: string) => string[]): (text: string) => string[] {
  const made = new Map<string, string[]>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}
