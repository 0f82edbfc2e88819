/** Turns what was found into results that a page can list, filter and write into a proof. */
import { capitalise } from '../lib/text.ts';
import type { Reason } from './explanation.ts';
import { noFilters, type Filterable } from './filters.ts';
import type { PageHit, RecordHit } from './full-text.ts';
import type { NameEntry } from './name-entry.ts';
import type { NameHit } from './name-search.ts';

/** One result: an entry found by its names, or a page found by its text. */
export interface Result extends Filterable {
  type: 'entry' | 'page';
  /** Address from the root of the host. */
  address: string;
  title: string;
  /** Chinese name of an entry; empty for other pages. */
  chinese: string;
  /** What it is, in a few words. Example: `Company, Hangzhou`. */
  what: string;
  reason: ResultReason;
  /** Words around the match in the text of a page. */
  excerpt: string;
}

/** Why it is listed: a match, or a page that only mentions a name, or that has the words apart from each other. */
export interface ResultReason {
  kind: Reason['kind'] | 'mention' | 'apart';
  text: string;
}

/** How pages are related to the query. */
export type PageRelation = 'text' | 'mention' | 'apart';

/** Whether a result is a match, and no mere mention. */
export function isMatch({ reason }: Result): boolean {
  return reason.kind !== 'mention' && reason.kind !== 'apart';
}

/** Address of an entity's page, with the base path of the site. */
export type AddressOfEntry = (id: string) => string;

/** Entries found by name. */
export function entryResults(hits: NameHit[], addressOf: AddressOfEntry): Result[] {
  return hits.map(({ entry, reason }) => toResult(entry, addressOf(entry.id), reason));
}

/** Pages found by text, those of entries first. In: the pages, how they are related to the query, all entries. */
export function pageResults(
  pages: PageHit[],
  relation: PageRelation,
  entries: NameEntry[],
  addressOf: AddressOfEntry
): Result[] {
  const entryAt = new Map(entries.map((entry) => [addressOf(entry.id), entry]));
  const results = pages.map((page) =>
    toPageResult(page, relation, entryAt.get(pathOf(page.address)))
  );
  return results.sort((a, b) => Number(b.chinese !== '') - Number(a.chinese !== ''));
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

function toResult(entry: NameEntry, address: string, reason: ResultReason): Result {
  const kind = entry.kind === 'company' ? 'company' : 'government body';
  return {
    type: 'entry',
    address,
    title: entry.name,
    chinese: entry.chinese,
    what: `${capitalise(kind)}, ${entry.place}`,
    reason,
    excerpt: '',
    facets: { kind: [kind], place: [entry.place], list: entry.lists, terms: entry.terms },
  };
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
