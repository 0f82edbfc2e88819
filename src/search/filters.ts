/** Filters over search results: alternatives within a group, groups together. */

/** Groups of filters, by their names in the address. */
export const filterGroups = ['kind', 'place', 'list', 'terms'] as const;

export type FilterGroup = (typeof filterGroups)[number];

/** Chosen values of each group; a group without any lets everything through. */
export type Filters = Record<FilterGroup, string[]>;

/** Something that filters can be put on. */
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

/** No filter at all. */
export function noFilters(): Filters {
  return { kind: [], place: [], list: [], terms: [] };
}

/** Whether a result passes: in every group that has chosen values, it has one of them. */
export function passes({ facets }: Filterable, filters: Filters, except?: FilterGroup): boolean {
  return filterGroups.every((group) => {
    const chosen = group === except ? [] : filters[group];
    return chosen.length === 0 || chosen.some((value) => facets[group].includes(value));
  });
}

/** Values of one group among results, with counts, the most frequent first; chosen ones stay even without results. */
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
