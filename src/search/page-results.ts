/** Every result of a search, their counts, and the nearest names; loaded after the names have answered. */
import { capitalise } from '../lib/text.ts';
import type { NameEntry } from './names/name-entry.ts';
import type { Owner } from './names/names-index.ts';
import { isCalled } from './names/phrase.ts';
import type { Word } from './names/reading.ts';
import {
  describeCounts,
  listEntities,
  type NamesAnswer,
  type PagesAnswer,
  type Result,
  type Search,
} from './results.ts';
import { passes, type Filters } from './search-state.ts';
import { plural } from './words.ts';

/** Every result, filtered or not: entities by group, then pages. */
export function listResults({ names, pages }: Search): Result[] {
  return [...listEntities(names?.hits ?? []), ...(pages?.results ?? [])];
}

/** The results that pass the filters, and the message with their counts. */
export function countResults(search: Search, filters: Filters) {
  const { query, names, pages } = search;
  const results = listResults(search).filter((result) => passes(result, filters));
  const inPages = results.filter(({ group }) => group === 'page');
  const entities = results.filter(({ group }) => group !== 'page');
  const counted = pages && countPages(inPages.length, pages);
  const message = describeCounts(query, names && entities.length, counted);
  return { entities, inPages, message };
}

/** Only pages with the words together are matches; of others there is a sentence. */
function countPages(count: number, { kind, isComplete }: PagesAnswer) {
  const pages = plural(count, 'page');
  if (kind === 'text' || count === 0)
    return { count: isComplete || count === 0 ? pages : `more than ${pages}`, others: '' };
  const mention = count === 1 ? 'mentions it' : 'mention it';
  const apart = count === 1 ? 'has the words apart' : 'have the words apart';
  const others = `${capitalise(pages)} ${kind === 'mention' ? mention : apart}.`;
  return { count: plural(0, 'page'), others };
}

const mostNearest = 3;

/** Entities that share most with a query that found none: a word that it is like, and words of what bodies are called. */
export function nearestNames({ hits, words, loaded }: NamesAnswer): NameEntry[] {
  if (hits.length > 0) return [];
  const isBody = isCalled(words);
  const isLike = (owner: Owner, { cores, sense }: Word) =>
    cores.some((core) => core.owner === owner) ||
    (isBody && owner.isBody && owner.senses.has(sense));
  const likenessOf = (owner: Owner) => words.filter((word) => isLike(owner, word)).length;
  return loaded.index.owners
    .map((owner) => ({ entry: owner.entry, likeness: likenessOf(owner) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostNearest)
    .map(({ entry }) => entry);
}
