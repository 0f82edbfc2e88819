/** Entities that the names found, as a page lists, filters and proves them, and the message with the counts. */
import { capitalise } from '../lib/text.ts';
import type { LoadedNames } from './load-names.ts';
import type { NameAnswer, NameHit } from './names/hit.ts';
import type { NameEntry } from './names/name-entry.ts';
import type { Filterable } from './search-state.ts';
import { describeMatch, failures, plural, quote } from './words.ts';

/** What the names answered, and the index that was asked. */
export interface NamesAnswer extends NameAnswer {
  loaded: LoadedNames;
}

/** What the text of the pages answered. */
export interface PagesAnswer {
  /** The text that was searched: the query, or its corrected form. */
  searched: string;
  /** `mention` if names were found nowhere and the pages write every word as a name; `apart` if no page has the words together. */
  kind: 'text' | 'mention' | 'apart';
  /** False if there are more pages with the words than were read. */
  isComplete: boolean;
  /** Pages, without those of entities that were found by name; before them entities, where the names index did not load. */
  results: Result[];
}

/** A search and its answers so far. */
export interface Search {
  query: string;
  /** True if only the beginning of a longer query was searched. */
  isCut: boolean;
  time: Date;
  /** `undefined` if the names could not be searched. */
  names: NamesAnswer | undefined;
  /** `undefined` until the pages have answered, and if they could not be searched. */
  pages: PagesAnswer | undefined;
}

/** One entity found by its names, or one page found by its text. */
export interface Result extends Filterable {
  group: keyof typeof groupWords | 'page';
  /** Address without the base path. */
  path: string;
  title: string;
  /** Chinese name of an entity; empty for other pages. */
  chinese: string;
  /** What it is, in a few words. Example: `Company, Hangzhou`. */
  what: string;
  /** Why it is a result; left out in a list of all. A mention, or words apart from each other, is no match. */
  reason?: { kind: NameHit['reason']['kind'] | PagesAnswer['kind']; text: string };
  /** Of an entity found by its names. */
  hit?: NameHit;
  /** Text of a page around the match. */
  excerpt?: string;
}

/** Headings of the groups of entities, in the order of the page. */
export const groupWords = {
  listed: 'Listed party',
  possible: 'Possible matches: check',
  other: 'Names another party',
} as const;

/** Entities by group. */
export function listEntities(hits: NameHit[]): Result[] {
  const results = hits.map((hit) => {
    const { entity, reason } = hit;
    return { ...toResult(entity), group: groupOf(hit), reason, hit };
  });
  const order = Object.keys(groupWords);
  return results.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

/** A corrected or partial name, and a unit, may be the listed party; another legal person is not. */
function groupOf({ relation, grade }: NameHit): Result['group'] {
  if (relation === 'related' || relation === 'other-body') return 'other';
  const isSure = grade === 'exact' || grade === 'variant';
  return relation === 'listed' && isSure ? 'listed' : 'possible';
}

/** What is shown of an entity. */
export function toResult(entity: NameEntry): Result {
  const { name: title, chinese, place, lists, terms } = entity;
  const kind = entity.kind === 'company' ? 'company' : 'government body';
  const facets = { kind: [kind], place: [place], list: lists, terms };
  const what = `${capitalise(kind)}, ${place}`;
  return { group: 'listed', path: pathOf(entity), title, chinese, what, facets };
}

/** Address of the page of an entity, without the base path. */
export function pathOf({ id }: NameEntry): string {
  return `/entities/${id}/`;
}

/** The grade of a hit in words, with what was left over; its reason says what was corrected. */
export function describeHit(hit: NameHit): string {
  const { unmatched } = hit.read;
  const said = describeMatch(hit);
  return unmatched.length > 0 ? `${said}; not matched: ${quote(unmatched)}` : said;
}

/**
 * A sentence with the counts, and another for each part that could not be searched.
 *
 * @param entries - Number of entities; `undefined` if the names could not be searched.
 * @param pages - Number of pages in words, and a sentence on others; `undefined` if they could not be searched.
 */
export function describeCounts(
  query: string,
  entries: number | undefined,
  pages?: { count: string; others: string }
): string {
  const counts = [entries !== undefined && plural(entries, 'entry', 'entries'), pages?.count];
  const counted = counts.filter(Boolean).join(' and ');
  const sentences = [
    counted && `${capitalise(counted)} for “${query}”.`,
    pages?.others,
    entries === undefined && failures.namesUnsearched,
    !pages && failures.pagesUnsearched,
  ];
  return sentences.filter(Boolean).join(' ');
}
