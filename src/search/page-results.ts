/** Every result of a search: entities by group, then pages. It is loaded after the names have answered. */
import { capitalise } from '../lib/text.ts';
import type { PagesAnswer } from './full-text.ts';
import { describeCounts, listEntities, toResult, type Result, type Search } from './results.ts';
import { noFilters, passes, type Filters } from './search-state.ts';
import { plural } from './words.ts';

/** Why a page is a result. */
const pageReasons: Record<PagesAnswer['kind'], string> = {
  text: 'text of the page',
  mention: 'mentioned in the text of the page',
  apart: 'all words, apart from each other, in the text of the page',
};

/** Every result, filtered or not. */
export function listResults({ names, pages }: Search): Result[] {
  const found = pages === 'waiting' ? undefined : pages;
  const entities = names ? listEntities(names.hits) : (found?.records ?? []).map(toRecordResult);
  const entries = names?.loaded.index.entries ?? [];
  const entityAt = new Map(entries.map(toResult).map((entity) => [entity.path, entity]));
  const inPages = (found?.pages ?? []).map((page): Result => {
    const { path, title, section, excerpt, kind } = page;
    const facets = { ...noFilters(), kind: [kind] };
    const entity = entityAt.get(path.replace(/#.*/, ''));
    const about = entity ?? { title, chinese: '', what: capitalise(kind), facets };
    const text = `${pageReasons[found?.kind ?? 'text']}${section && `, section ${section}`}`;
    const reason = { kind: found?.kind ?? 'text', text };
    return { ...about, group: 'page', path, excerpt, reason };
  });
  const isEntity = ({ path }: Result) => path.startsWith('/entities/');
  return [...entities, ...inPages.filter(isEntity), ...inPages.filter((each) => !isEntity(each))];
}

/** An entity that only the full text found, because the names index did not load. */
function toRecordResult({ id, name }: PagesAnswer['records'][number]): Result {
  return {
    group: 'possible',
    path: `/entities/${id}/`,
    title: name,
    chinese: '',
    what: 'Entry',
    reason: { kind: 'text', text: 'one of its names, found by the full text' },
    facets: noFilters(),
  };
}

/** The results that pass the filters, and the message with their counts. */
export function countResults(search: Search, filters: Filters) {
  const results = listResults(search).filter((result) => passes(result, filters));
  const inPages = results.filter(({ group }) => group === 'page');
  const entities = results.filter(({ group }) => group !== 'page');
  const { query, names, pages } = search;
  const counted = pages && pages !== 'waiting' ? countPages(inPages.length, pages) : undefined;
  const message = describeCounts(query, names && entities.length, counted);
  return { entities, inPages, message };
}

/** Only pages with the words together are matches; of others there is a sentence. */
function countPages(count: number, { kind, isComplete }: PagesAnswer) {
  const pages = plural(count, 'page');
  if (kind === 'text')
    return { count: isComplete || count === 0 ? pages : `more than ${pages}`, others: '' };
  const isOne = count === 1;
  const mention = isOne ? 'mentions it' : 'mention it';
  const apart = isOne ? 'has the words apart' : 'have the words apart';
  const others = `${capitalise(pages)} ${kind === 'mention' ? mention : apart}.`;
  return { count: plural(0, 'page'), others: count === 0 ? '' : others };
}
