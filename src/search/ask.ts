/** Asks the names and the pages, and says so where one of them could not be asked. */
import type { TextAnswer } from './full-text.ts';
import { loadNames, type LoadedNames } from './load-names.ts';
import type { NameEntry } from './name-entry.ts';
import { searchNames, type NameResult } from './name-search.ts';
import {
  entryResults,
  pageResults,
  pathOf,
  recordResults,
  type AddressOfEntry,
  type PageRelation,
  type Result,
} from './results.ts';

/** Where things are on this site. */
export interface Site {
  /** Base path, such as `/` or `/record/`. */
  base: string;
  /** Address of the names index. */
  namesAddress: string;
  addressOf: AddressOfEntry;
}

/** What the names answered. */
export interface NamesAnswer {
  loaded: LoadedNames;
  result: NameResult;
  entries: Result[];
}

/** What the text of the pages answered. */
export interface PagesAnswer {
  results: Result[];
  /** Whether further pages have the words too. */
  hasMore: boolean;
}

/** Asks the names. Out: `undefined` if their index could not be loaded. */
export async function askNames(site: Site, query: string): Promise<NamesAnswer | undefined> {
  const loaded = await loadNames(site.namesAddress).catch(() => undefined);
  if (!loaded) return undefined;
  const result = searchNames(loaded.index, query);
  return { loaded, result, entries: entryResults(result.hits, site.addressOf) };
}

/**
 * Asks the text of the pages; what that needs is loaded only here.
 * In: the most pages, and the answer of the names; if they could not be asked, entities are found by text alone.
 * Out: `undefined` if the full text could not be loaded.
 */
export async function askPages(
  site: Site,
  query: string,
  most: number,
  names: NamesAnswer | undefined
): Promise<PagesAnswer | undefined> {
  try {
    const { searchNameRecords, searchPages } = await import('./full-text.ts');
    const records = names ? [] : await searchNameRecords(site.base, query);
    const byName = names?.entries ?? recordResults(records, site.addressOf);
    const answer = await searchPages(site.base, query, most);
    const listed = new Set(byName.map(({ address }) => address));
    const pages = answer.pages.filter(({ address }) => !listed.has(pathOf(address)));
    const together = pages.filter(({ isTogether }) => isTogether);
    const relation = together.length === 0 ? 'apart' : relationOf(answer, names);
    const shown = together.length === 0 ? pages : together;
    const byText = pageResults(shown, relation, entriesOf(names), site.addressOf);
    return { results: [...(names ? [] : byName), ...byText], hasMore: answer.hasMore };
  } catch {
    return undefined;
  }
}

/** A name of which no word is in any entry has no match: pages that have it mention it. */
function relationOf({ isName }: TextAnswer, names: NamesAnswer | undefined): PageRelation {
  const isUnknown = names && names.result.unknown.length === names.result.words.length;
  return isName && isUnknown ? 'mention' : 'text';
}

function entriesOf(names: NamesAnswer | undefined): NameEntry[] {
  return [...(names?.loaded.index.entries.values() ?? [])];
}
