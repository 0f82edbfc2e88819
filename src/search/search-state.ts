/** What a reader asked: a query and filters, as the address keeps them. */
import { decodePercent } from './fold.ts';

/** Groups of filters, by their names in the address. */
export const filterGroups = ['kind', 'place', 'list', 'terms'] as const;

export type FilterGroup = (typeof filterGroups)[number];

/** Chosen values of each group: alternatives within a group, groups together; an empty group lets everything pass. */
export type Filters = Record<FilterGroup, string[]>;

export interface SearchState {
  /** At most `longestQuery` characters. */
  query: string;
  filters: Filters;
}

/** Something that can be filtered. */
export interface Filterable {
  /** Values that it has in each group. */
  facets: Filters;
}

/** In characters. A host refuses addresses of some 8 KB (414), and 500 Chinese characters take 4.5 KB of one. */
export const longestQuery = 500;

/** Trims a query, reads what was copied from an address in percent, and cuts it at `longestQuery`. */
export function cutQuery(text: string): string {
  return [...decodePercent(text).trim()].slice(0, longestQuery).join('').trim();
}

/** True where a query may be the beginning of a longer text. */
export function isCut(text: string): boolean {
  return [...decodePercent(text).trim()].length >= longestQuery;
}

/** Reads the state from a query string such as `?q=hikvision&kind=company`; ignores unknown keys. */
export function parseSearch(search: string): SearchState {
  const values = new URLSearchParams(search);
  return { query: cutQuery(values.get('q') ?? ''), filters: readFilters(values) };
}

/** Reads the filters of an address or a form. */
export function readFilters(values: URLSearchParams | FormData): Filters {
  const valuesOf = (group: FilterGroup) => [...new Set(values.getAll(group).map(String))];
  return Object.fromEntries(filterGroups.map((group) => [group, valuesOf(group)])) as Filters;
}

/** Writes the state, values in a fixed order; empty without query and filters. */
export function formatSearch({ query, filters }: SearchState): string {
  const values = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const group of filterGroups)
    for (const value of filters[group].toSorted()) values.append(group, value);
  return values.size === 0 ? '' : `?${values.toString()}`;
}

/** Filters that let everything pass. */
export function noFilters(): Filters {
  return { kind: [], place: [], list: [], terms: [] };
}

/** True if a result has a chosen value in every group that has one; `except` is a group to ignore. */
export function passes({ facets }: Filterable, filters: Filters, except?: FilterGroup): boolean {
  return filterGroups.every((group) => {
    const chosen = group === except ? [] : filters[group];
    return chosen.length === 0 || chosen.some((value) => facets[group].includes(value));
  });
}

/** True if a value is chosen in any group. */
export function isFiltered(filters: Filters): boolean {
  return filterGroups.some((group) => filters[group].length > 0);
}
