/** The state of a search, kept in the query string of the address. */
import { filterGroups, noFilters, type Filters } from './filters.ts';

export interface SearchState {
  query: string;
  filters: Filters;
}

/** Reads the state. In: a query string such as `?q=hikvision&kind=company`. Unknown keys are ignored. */
export function parseSearch(search: string): SearchState {
  const values = new URLSearchParams(search);
  const filters = noFilters();
  for (const group of filterGroups) filters[group] = [...new Set(values.getAll(group))];
  return { query: (values.get('q') ?? '').trim(), filters };
}

/** Writes the state, values in a fixed order; empty where there is neither query nor filter. */
export function formatSearch({ query, filters }: SearchState): string {
  const values = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const group of filterGroups)
    for (const value of filters[group].toSorted()) values.append(group, value);
  return values.size === 0 ? '' : `?${values.toString()}`;
}
