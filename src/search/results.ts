/** Turns what names and pages answered into results that a page lists, filters and writes into a proof. */
import { capitalise } from '../lib/text.ts';
import { addressOf, withBase } from '../lib/addresses.ts';
import type { NamesAnswer } from './ask-names.ts';
import type { PageHit, PagesAnswer } from './full-text.ts';
import type { Grade, NameHit, Relation } from './names/hit.ts';
import type { NameEntry, ReasonKind } from './names/name-entry.ts';
import { noFilters, passes, type Filterable, type Filters } from './search-state.ts';
import { describeMatch, failures, pageReasons, plural, quote } from './words.ts';

/** A search and its answers so far. */
export interface Search {
  /** Base path of the site, such as `/` or `/record/`. */
  base: string;
  query: string;
  /** True if only the beginning of a longer query was searched. */
  isCut: boolean;
  time: Date;
  /** `undefined` if the names could not be searched. */
  names: NamesAnswer | undefined;
  /** `undefined` if the pages could not be searched. */
  pages: PagesAnswer | 'waiting' | undefined;
}

/** One entity found by its names, or one page found by its text. */
export interface Result extends Filterable {
  group: 'listed' | 'possible' | 'other' | 'page';
  /** Address from the root of the host. */
  address: string;
  title: string;
  /** Chinese name of an entity; empty for other pages. */
  chinese: string;
  /** What it is, in a few words. Example: `Company, Hangzhou`. */
  what: string;
  /** A mention, or words apart from each other, is no match. */
  reason: { kind: ReasonKind | 'mention' | 'apart'; text: string };
  /** Of an entity found by its names. */
  hit?: NameHit;
  /** Text of a page around the match. */
  excerpt: string;
}

type AddressOfEntity = (id: string) => string;

/** Every result, filtered or not: entities by group, then pages. */
export function listResults({ base, names, pages }: Search): Result[] {
  const found = pages === 'waiting' ? undefined : pages;
  const at: AddressOfEntity = (id) => withBase(base, addressOf('entities', id));
  const byName =
    names?.hits.map((hit) => toEntityResult(hit, at)) ??
    found?.records.map((record) => toRecordResult(record, at)) ??
    [];
  const order = ['listed', 'possible', 'other'];
  const entities = byName.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  return [...entities, ...(found ? toPageResults(found, entities, names, at) : [])];
}

/** The results that pass the filters. */
export function visibleResults(search: Search, filters: Filters): Result[] {
  return listResults(search).filter((result) => passes(result, filters));
}

/** False for a page that only mentions a name, or has the words apart from each other. */
export function isMatch({ reason }: Result): boolean {
  return reason.kind !== 'mention' && reason.kind !== 'apart';
}

/** The grade of a hit in words, with what was left over; its reason says what was corrected. */
export function describeHit(hit: NameHit): string {
  const { unmatched } = hit.read;
  const said = describeMatch(hit);
  return unmatched.length > 0 ? `${said}; not matched: ${quote(unmatched)}` : said;
}

/** A sentence with the counts, and another for each part that could not be searched. */
export function describeCounts(search: Search, filters: Filters): string {
  const results = visibleResults(search, filters);
  const { query, names, pages } = search;
  const inPages = results.filter(({ group }) => group === 'page');
  const counts = [
    names && plural(results.length - inPages.length, 'entry', 'entries'),
    pages && pages !== 'waiting' && countPages(inPages, pages),
  ].filter(Boolean);
  const sentences = [
    counts.length > 0 && `${capitalise(counts.join(' and '))} for “${query}”.`,
    describeOthers(inPages.filter((result) => !isMatch(result))),
    !names && failures.namesUnsearched,
    !pages && failures.pagesUnsearched,
  ];
  return sentences.filter(Boolean).join(' ');
}

function countPages(results: Result[], { isComplete }: PagesAnswer): string {
  const count = results.filter(isMatch).length;
  return isComplete || count === 0 ? plural(count, 'page') : `more than ${plural(count, 'page')}`;
}

function describeOthers(others: Result[]): string {
  const [first] = others;
  if (!first) return '';
  const count = capitalise(plural(others.length, 'page'));
  const isOne = others.length === 1;
  if (first.reason.kind === 'mention') return `${count} ${isOne ? 'mentions' : 'mention'} it.`;
  return `${count} ${isOne ? 'has' : 'have'} the words apart.`;
}

function toEntityResult(hit: NameHit, at: AddressOfEntity): Result {
  const { entity, reason, relation, grade } = hit;
  return {
    ...ofEntity(entity),
    address: at(entity.id),
    group: groupOf(relation, grade),
    reason,
    hit,
  };
}

/** A corrected or partial name, and a unit, may be the listed party; another legal person is not. */
function groupOf(relation: Relation, grade: Grade): Result['group'] {
  if (relation === 'related' || relation === 'other-body') return 'other';
  const isSure = grade === 'exact' || grade === 'variant';
  return relation === 'listed' && isSure ? 'listed' : 'possible';
}

function ofEntity(entity: NameEntry) {
  const { name, chinese, place, lists, terms } = entity;
  const kind = entity.kind === 'company' ? 'company' : 'government body';
  return {
    title: name,
    chinese,
    what: `${capitalise(kind)}, ${place}`,
    excerpt: '',
    facets: { kind: [kind], place: [place], list: lists, terms },
  };
}

/** An entity that only the full text found, because the names index did not load. */
function toRecordResult({ id, name }: PagesAnswer['records'][number], at: AddressOfEntity): Result {
  return {
    group: 'possible',
    address: at(id),
    title: name,
    chinese: '',
    what: 'Entry',
    reason: { kind: 'text', text: pageReasons.record },
    excerpt: '',
    facets: noFilters(),
  };
}

/** Pages with the words together, else those that have them apart; pages of entities first, without those found by name. */
function toPageResults(
  { pages, isMention }: PagesAnswer,
  found: Result[],
  names: NamesAnswer | undefined,
  at: AddressOfEntity
): Result[] {
  const listed = new Set(found.map(({ address }) => address));
  const others = pages.filter(({ address }) => !listed.has(pathOf(address)));
  const together = others.filter(({ isTogether }) => isTogether);
  const kind = together.length === 0 ? 'apart' : isMention ? 'mention' : 'text';
  const entities = names?.loaded.index.entries ?? [];
  const entityAt = new Map(entities.map((entity) => [at(entity.id), entity]));
  const shown = together.length === 0 ? others : together;
  return shown
    .map((page) => ({ page, entity: entityAt.get(pathOf(page.address)) }))
    .sort((a, b) => Number(b.entity !== undefined) - Number(a.entity !== undefined))
    .map(({ page, entity }) => toPageResult(page, kind, entity));
}

function toPageResult(
  { address, title, section, excerpt, kind: pageKind }: PageHit,
  kind: 'text' | 'mention' | 'apart',
  entity: NameEntry | undefined
): Result {
  const text = `${pageReasons[kind]}${section === '' ? '' : `, section ${section}`}`;
  const facets = { ...noFilters(), kind: [pageKind] };
  const page = { title, chinese: '', what: capitalise(pageKind), facets };
  const shown = entity ? ofEntity(entity) : page;
  return { ...shown, group: 'page', address, excerpt, reason: { kind, text } };
}

function pathOf(address: string): string {
  return address.split('#')[0] ?? address;
}
