/** What a search found so far, and what of it passes the filters. */
import type { NamesAnswer } from './names/ask-names.ts';
import type { PagesAnswer } from './text/ask-pages.ts';
import { passes, type Filters } from './filters.ts';
import type { SearchRecord } from './proof.ts';
import type { Result } from './results.ts';

export interface Found {
  query: string;
  time: Date;
  /** `undefined` if the names could not be asked. */
  names: NamesAnswer | undefined;
  /** `undefined` if the text could not be asked. */
  pages: PagesAnswer | 'waiting' | undefined;
}

/** Everything that was found, filtered or not: entries, then pages. */
export function allResults(found: Found | undefined): Result[] {
  return [...(found?.names?.entries ?? []), ...(pagesOf(found)?.results ?? [])];
}

/** Entries found by name that pass the filters. */
export function visibleEntries(found: Found | undefined, filters: Filters): Result[] {
  return (found?.names?.entries ?? []).filter((result) => passes(result, filters));
}

/**
 * The entry that Enter may go to: the only visible one, and found by all words of the query as typed or respelt.
 * A hit that was corrected, or that has only some of the words, is shown with its caveat first.
 */
export function entryToGoTo(found: Found | undefined, filters: Filters): Result | undefined {
  const [entry, ...others] = visibleEntries(found, filters);
  const method = found?.names?.result.method;
  const isSure = method === 'as typed' || method === 'respelt';
  return isSure && others.length === 0 ? entry : undefined;
}

/** The search as it is shown and proved. In: what was found, the filters, the address of the page with its query. */
export function toRecord(found: Found, filters: Filters, address: string): SearchRecord {
  const { query, time, names } = found;
  const pages = pagesOf(found);
  return {
    query,
    filters,
    time,
    address,
    version: names?.loaded.version,
    checkedOn: names?.loaded.checkedOn,
    sha256: names?.loaded.sha256,
    method: names?.result.method,
    entries: names && visibleEntries(found, filters),
    pages: pages?.results.filter((result) => passes(result, filters)),
    hasMorePages: pages?.hasMore ?? false,
  };
}

function pagesOf(found: Found | undefined): PagesAnswer | undefined {
  return found?.pages === 'waiting' ? undefined : found?.pages;
}
