/** Entities that a reader may have meant who found nothing. They are offered, they are no matches. */
import { findNear } from './comparable.ts';
import type { NameEntry } from './name-entry.ts';
import { isGeneric, type NamesIndex } from './names-index.ts';
import { hanPieces, isHan, wordsOf } from './tokens.ts';

const most = 3;
const mostErrors = 2;
const shortestCompared = 4;

/** Entities that share a telling word with a query, or have one that resembles a word of it; three at most. */
export function findNearest(index: NamesIndex, query: string): NameEntry[] {
  const terms = wordsOf(query).flatMap((word) => similarTerms(index, word));
  const telling = terms.filter((term) => !isGeneric(index, term));
  const found = index.engine.search({
    combineWith: 'OR',
    queries: telling,
    fields: ['names', 'spellings'],
  });
  return found.slice(0, most).flatMap(({ id }) => index.entries.get(String(id)) ?? []);
}

function similarTerms(index: NamesIndex, word: string): string[] {
  if (isHan(word)) return hanPieces(word).filter((piece) => index.words.has(piece));
  if (index.words.has(word) || word.length < shortestCompared) return [word];
  return findNear(index.wordsByLength, word, mostErrors).map(({ word: near }) => near.letters);
}
