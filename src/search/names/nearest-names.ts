/** Entities that a reader may have meant who found nothing. They are offered, they are no matches. */
import { findNear } from './comparable.ts';
import { isGeneric } from './generic-words.ts';
import type { NameEntry } from './name-entry.ts';
import type { NamesIndex } from './names-index.ts';
import { hanPieces, isHan, wordsOf } from '../tokens.ts';

const most = 3;
const mostErrors = 2;
const shortestCompared = 4;

/** Entities that share a telling word with a query, or have one that resembles a word of it; three at most. */
export function findNearest(index: NamesIndex, query: string): NameEntry[] {
  const terms = new Set(wordsOf(query).flatMap((word) => similarTerms(index, word)));
  const shared = new Map<NameEntry, number>();
  for (const term of [...terms].filter((each) => !isGeneric(index, each)))
    for (const entry of index.words.get(term)?.entries ?? [])
      shared.set(entry, (shared.get(entry) ?? 0) + 1);
  const ranked = [...shared].sort(([, a], [, b]) => b - a);
  return ranked.slice(0, most).map(([entry]) => entry);
}

function similarTerms(index: NamesIndex, word: string): string[] {
  if (isHan(word)) return hanPieces(word).filter((piece) => index.words.has(piece));
  if (index.words.has(word) || word.length < shortestCompared) return [word];
  return findNear(index.wordsByLength, word, mostErrors).map(({ word: near }) => near.letters);
}
