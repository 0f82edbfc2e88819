/** The form of the filters, with the number of results that each value would show. */
import { element } from '../../lib/dom.ts';
import { capitalise } from '../../lib/text.ts';
import { listName } from '../late-words.ts';
import {
  filterGroups,
  isFiltered,
  passes,
  type Filterable,
  type FilterGroup,
  type Filters,
} from '../search-state.ts';

/** Headings of the groups of filters. */
const filterWords: Record<FilterGroup, string> = {
  kind: 'Kind',
  place: 'Place',
  list: 'Later list',
  terms: 'Licence term',
};

/** Draws the fields of a filter form again; the one that had the focus keeps it. */
export function drawFilters(form: HTMLFormElement, results: Filterable[], filters: Filters): void {
  const { activeElement: focused } = document;
  form.replaceChildren(
    ...filterGroups.flatMap((group) => fieldset(group, results, filters)),
    ...(isFiltered(filters) ? [element('button', { type: 'reset' }, 'Reset all filters')] : [])
  );
  if (!(focused instanceof HTMLInputElement)) return;
  const boxes = [...form.querySelectorAll('input')];
  boxes.find(({ name, value }) => name === focused.name && value === focused.value)?.focus();
}

/** Nothing for a group that has one value or none, and none chosen. */
function fieldset(group: FilterGroup, results: Filterable[], filters: Filters): HTMLElement[] {
  const counts = countOptions(results, filters, group);
  const chosen = filters[group];
  if (counts.length < 2 && chosen.length === 0) return [];
  const boxes = counts.map(([value, count]) => {
    const checked = chosen.includes(value);
    const box = element('input', { type: 'checkbox', name: group, value, checked });
    const label = group === 'list' ? listName(value) : capitalise(value);
    return element('label', {}, box, ` ${label} (${count})`);
  });
  return [element('fieldset', {}, element('legend', {}, filterWords[group]), ...boxes)];
}

/**
 * Values of one group among results, each with the number of results that it would show, the other groups as they are:
 * the most frequent first; chosen ones stay even without results.
 */
export function countOptions(
  results: Filterable[],
  filters: Filters,
  group: FilterGroup
): [string, number][] {
  const passing = results.filter((result) => passes(result, filters, group));
  const values = new Set([...results.flatMap(({ facets }) => facets[group]), ...filters[group]]);
  const countOf = (value: string) =>
    passing.filter(({ facets }) => facets[group].includes(value)).length;
  return [...values]
    .map((value): [string, number] => [value, countOf(value)])
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
