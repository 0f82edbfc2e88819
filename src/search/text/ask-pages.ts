/** Asks the text of the pages. It is loaded after the entries are shown, so that they come sooner. */
import type { NamesAnswer, Site } from '../names/ask-names.ts';
import { searchNameRecords, searchPages, type TextAnswer } from './full-text.ts';
import type { NameEntry } from '../names/name-entry.ts';
import { pageResults, pathOf, recordResults, type PageRelation } from './page-results.ts';
import type { Result } from '../results.ts';

/** What the text of the pages answered. */
export interface PagesAnswer {
  results: Result[];
  /** Whether further pages have the words too. */
  hasMore: boolean;
}

/**
 * Asks the pages.
 * In: the most pages, and the answer of the names; if they could not be asked, entities are found by text alone.
 * Rejects if the full text could not be loaded.
 */
export async function askPages(
  site: Site,
  query: string,
  most: number,
  names: NamesAnswer | undefined
): Promise<PagesAnswer> {
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
}

/** A name of which no word is in any entry has no match: pages that have it mention it. */
function relationOf({ isName }: TextAnswer, names: NamesAnswer | undefined): PageRelation {
  const isUnknown = names && names.result.unknown.length === names.result.words.length;
  return isUnknown && isName() ? 'mention' : 'text';
}

function entriesOf(names: NamesAnswer | undefined): NameEntry[] {
  return [...(names?.loaded.index.entries ?? [])];
}
