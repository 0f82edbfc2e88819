/** Judges how the words of a query stand in the text of a page. */
import { foldText } from '../fold.ts';
import { isHan, wordsOf } from '../tokens.ts';

/** Words that may stand between those of the query. */
const mostBetween = 3;

/** Whether the words stand together in a text, in any order, with few others between them. */
export function standTogether(text: string, words: string[]): boolean {
  const places = wordsOf(text).flatMap((token, at) => {
    const word = words.findIndex((each) => isSameWord(token, each));
    return word === -1 ? [] : [{ at, word }];
  });
  return places.some(({ at }, first) => {
    const near = places.slice(first).filter((place) => place.at < at + words.length + mostBetween);
    return new Set(near.map(({ word }) => word)).size === new Set(words).size;
  });
}

/** Whether texts mostly write a word with a capital, or it is Chinese: then it is the name of something. */
export function isNameIn(texts: string[], word: string): boolean {
  if (isHan(word)) return true;
  const written = texts.flatMap((text) => text.match(/[\p{L}\p{N}+'’]+/gu) ?? []);
  const found = written.filter((each) => foldText(each) === word);
  return found.filter((each) => /^\p{Lu}/u.test(each)).length > found.length * mostly;
}

/** Addresses write names small, and sentences begin with a capital. */
const mostly = 0.75;

/** Forms of one word count as the same, as they do in the full-text index. */
function isSameWord(token: string, word: string): boolean {
  if (isHan(word)) return token.includes(word);
  if (token === word) return true;
  const shared = Math.max(4, Math.min(token.length, word.length) - 2);
  const isAlike = Math.abs(token.length - word.length) <= 3;
  return isAlike && token.slice(0, shared) === word.slice(0, shared);
}
