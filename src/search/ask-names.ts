/** Asks the names: loads their index once and searches it. */
import type { NameAnswer, NameHit } from './names/hit.ts';
import { loadNames, type LoadedNames, type NamesSource } from './names/load-names.ts';
import { searchNames } from './names/name-search.ts';
import { findNearest } from './names/nearest-names.ts';
import type { NameHit as OldHit } from './names/ranking.ts';

/** What the names answered, and the index that was asked. */
export interface NamesAnswer extends NameAnswer {
  loaded: LoadedNames;
}

/** Searches the names; `undefined` if their index could not be loaded. */
export async function askNames(
  source: NamesSource,
  query: string
): Promise<NamesAnswer | undefined> {
  const loaded = await loadNames(source).catch(() => undefined);
  if (!loaded) return undefined;
  const { hits, method, words } = searchNames(loaded.index, query);
  return {
    loaded,
    hits: hits.map((hit) => toHit(hit, words)),
    nearest: hits.length === 0 ? findNearest(loaded.index, query) : [],
    readAs: method === undefined ? '' : `${method}: ${words.join(' ')}`,
  };
}

function toHit({ entry, reason }: OldHit, matched: string[]): NameHit {
  return {
    entity: entry,
    score: 1,
    relation: 'listed',
    grade: reason.match,
    reason,
    read: { matched, corrected: [], unmatched: [] },
    span: [0, 0],
  };
}
