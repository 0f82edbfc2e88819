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

/** One value that a group offers. */
export interface FilterOption {
  value: string;
  /** Results that it would show, the other groups as they are. */
  count: number;
  isChosen: boolean;
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
  const filters = noFilters();
  for (const group of filterGroups) filters[group] = [...new Set(values.getAll(group))];
  return { query: cutQuery(values.get('q') ?? ''), filters };
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

/** Values of one group among results, the most frequent first; chosen ones stay even without results. */
export function listOptions(
  results: Filterable[],
  filters: Filters,
  group: FilterGroup
): FilterOption[] {
  const passing = results.filter((result) => passes(result, filters, group));
  const values = new Set([...results.flatMap(({ facets }) => facets[group]), ...filters[group]]);
  return [...values]
    .map((value) => ({
      value,
      count: passing.filter(({ facets }) => facets[group].includes(value)).length,
      isChosen: filters[group].includes(value),
    }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Number of chosen values in all groups. */
export function countChosen(filters: Filters): number {
  return filterGroups.reduce((sum, group) => sum + filters[group].length, 0);
}
