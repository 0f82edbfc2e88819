/** The filters beside the results: a checkbox for each value, with the number of results. */
import { capitalise } from '../../lib/text.ts';
import { laterListNames } from '../../schemas/words.ts';
import {
  countChosen,
  filterGroups,
  listOptions,
  type FilterGroup,
  type FilterOption,
  type Filters,
  type Filterable,
} from '../filters.ts';
import { element } from './element.ts';

const headings: Record<FilterGroup, string> = {
  kind: 'Kind',
  place: 'Place',
  list: 'Later list',
  terms: 'Licence term',
};

/** Draws the fields of a filter form anew; the one that had the focus keeps it. */
export function drawFilters(form: HTMLFormElement, results: Filterable[], filters: Filters): void {
  const focused = document.activeElement;
  const wasHere = focused instanceof HTMLInputElement && form.contains(focused);
  form.replaceChildren(...filterFields(results, filters));
  if (!wasHere) return;
  const boxes = [...form.querySelectorAll('input')];
  boxes.find(({ name, value }) => name === focused.name && value === focused.value)?.focus();
}

/** Fieldsets, and a button that resets them; groups with one value or none are left out. */
function filterFields(results: Filterable[], filters: Filters): HTMLElement[] {
  const fields = filterGroups.flatMap((group) =>
    fieldset(group, listOptions(results, filters, group))
  );
  if (countChosen(filters) === 0) return fields;
  return [...fields, element('button', { type: 'reset' }, 'Reset all filters')];
}

/** Reads the chosen values of a filter form. */
export function readFilters(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const chosen = filterGroups.map((group) => [group, data.getAll(group).map(String)]);
  return Object.fromEntries(chosen) as Filters;
}

function fieldset(group: FilterGroup, options: FilterOption[]): HTMLElement[] {
  if (options.length < 2 && !options.some(({ isChosen }) => isChosen)) return [];
  const boxes = options.map((option) => checkbox(group, option));
  return [element('fieldset', {}, element('legend', {}, headings[group]), ...boxes)];
}

function checkbox(group: FilterGroup, { value, count, isChosen }: FilterOption): HTMLElement {
  const box = element('input', { type: 'checkbox', name: group, value, checked: isChosen });
  return element('label', {}, box, ` ${labelOf(group, value)} (${count})`);
}

function labelOf(group: FilterGroup, value: string): string {
  const names: Readonly<Record<string, string>> = laterListNames;
  return group === 'list' ? (names[value] ?? value) : capitalise(value);
}
