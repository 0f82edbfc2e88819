/** Turns what the full text found into results. */
import { capitalise } from '../../lib/text.ts';
import { noFilters } from '../filters.ts';
import type { PageHit, RecordHit } from './full-text.ts';
import type { NameEntry } from '../names/name-entry.ts';
import { toResult, type AddressOfEntry, type Result, type ResultReason } from '../results.ts';

/** How pages are related to the query. */
export type PageRelation = 'text' | 'mention' | 'apart';

/** Pages found by text, those of entries first. In: the pages, how they are related to the query, all entries. */
export function pageResults(
  pages: PageHit[],
  relation: PageRelation,
  entries: NameEntry[],
  addressOf: AddressOfEntry
): Result[] {
  const entryAt = new Map(entries.map((entry) => [addressOf(entry.id), entry]));
  const isOfEntry = ({ address }: { address: string }) => entryAt.has(pathOf(address));
  return pages
    .map((page) => toPageResult(page, relation, entryAt.get(pathOf(page.address))))
    .sort((a, b) => Number(isOfEntry(b)) - Number(isOfEntry(a)));
}

/** Path of an address, without its fragment. */
export function pathOf(address: string): string {
  return address.split('#')[0] ?? address;
}

/** Entries that only the full text found, because the names index did not load. */
export function recordResults(records: RecordHit[], addressOf: AddressOfEntry): Result[] {
  return records.map(({ id, name }) => ({
    type: 'entry',
    address: addressOf(id),
    title: name,
    chinese: '',
    what: 'Entry',
    reason: { kind: 'text', text: 'one of its names, found by the full text' },
    excerpt: '',
    facets: noFilters(),
  }));
}

const relationTexts: Record<PageRelation, string> = {
  text: 'text of the page',
  mention: 'mentioned in the text of the page',
  apart: 'all words, apart from each other, in the text of the page',
};

function toPageResult(page: PageHit, relation: PageRelation, entry: NameEntry | undefined): Result {
  const section = page.section === '' ? '' : `, section ${page.section}`;
  const reason: ResultReason = { kind: relation, text: `${relationTexts[relation]}${section}` };
  const { address, title, excerpt, kind } = page;
  if (entry) return { ...toResult(entry, address, reason), type: 'page', excerpt };
  const facets = { kind: [kind], place: [], list: [], terms: [] };
  const what = capitalise(kind);
  return { type: 'page', address, title, chinese: '', what, reason, excerpt, facets };
}
