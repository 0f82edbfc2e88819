/** Shows filters, advice and proof around the results. It is loaded after the results are shown, so that they come sooner. */
import { formatDay } from '../../lib/days.ts';
import { capitalise } from '../../lib/text.ts';
import { recordUrl, url } from '../../lib/url.ts';
import {
  countNames,
  describeFilters,
  proofFileName,
  sealProof,
  toProof,
  type ProvedSearch,
} from '../proof.ts';
import { describeHit, listResults, visibleResults, type Search } from '../results.ts';
import {
  countChosen,
  filterGroups,
  listOptions,
  type FilterGroup,
  type FilterOption,
  type Filterable,
  type Filters,
} from '../search-state.ts';
import {
  factWords,
  filterWords,
  lateWords,
  listName,
  methodTexts,
  notCovered,
  nothingFound,
  ownership,
  proofFields,
  scope,
  tried,
  warnOfAge,
} from '../late-words.ts';
import { failures, unsearchedScript, words } from '../words.ts';
import { element } from './element.ts';

/** Places on the page. */
export interface Places {
  filterForm: HTMLFormElement;
  nothing: HTMLElement;
  proof: HTMLElement;
}

/** What a search says besides its answers. */
export type Proved = Omit<ProvedSearch, keyof typeof proofFields>;

/** Draws the filters, advice where no entity was found, and the proof once every part has answered. */
export function showAround({ filterForm, nothing, proof }: Places, proved: Proved): void {
  const { search, filters } = proved;
  drawFilters(filterForm, listResults(search), filters);
  nothing.replaceChildren(...(search.names?.hits.length === 0 ? advice(search) : []));
  proof.replaceChildren(...(search.pages === 'waiting' ? [] : [proofSection(proved)]));
}

/** Reads the chosen values of a filter form. */
export function readFilters(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const chosen = filterGroups.map((group) => [group, data.getAll(group).map(String)]);
  return Object.fromEntries(chosen) as Filters;
}

/** Draws the fields of a filter form again; the one that had the focus keeps it. */
function drawFilters(form: HTMLFormElement, results: Filterable[], filters: Filters): void {
  const focused = document.activeElement;
  const wasHere = focused instanceof HTMLInputElement && form.contains(focused);
  const isReset = countChosen(filters) > 0;
  form.replaceChildren(
    ...filterGroups.flatMap((group) => fieldset(group, listOptions(results, filters, group))),
    ...(isReset ? [element('button', { type: 'reset' }, lateWords.resetFilters)] : [])
  );
  if (!wasHere) return;
  const boxes = [...form.querySelectorAll('input')];
  boxes.find(({ name, value }) => name === focused.name && value === focused.value)?.focus();
}

/** Nothing for a group that has one value or none, and none chosen. */
function fieldset(group: FilterGroup, options: FilterOption[]): HTMLElement[] {
  if (options.length < 2 && !options.some(({ isChosen }) => isChosen)) return [];
  const boxes = options.map(({ value, count, isChosen }) => {
    const box = element('input', { type: 'checkbox', name: group, value, checked: isChosen });
    const label = group === 'list' ? listName(value) : capitalise(value);
    return element('label', {}, box, ` ${label} (${count})`);
  });
  return [element('fieldset', {}, element('legend', {}, filterWords[group]), ...boxes)];
}

/** What to do where no entity was found: how the query was read, what is near, what is covered, where else to ask. */
function advice({ query, names }: Search): HTMLElement[] {
  const official = link(
    'https://www.trade.gov/consolidated-screening-list',
    lateWords.officialSearch
  );
  const table = link(url('/entities/'), words.table);
  const isSearched = !names?.unsearchedScript;
  const nearest = names?.nearest ?? [];
  const items = nearest.map(({ id, name }) =>
    element('li', {}, link(recordUrl('entities', id), name))
  );
  return [
    element('h2', {}, isSearched ? nothingFound(query) : unsearchedScript),
    isSearched && element('p', {}, tried),
    items.length > 0 && element('p', {}, lateWords.nearest),
    items.length > 0 && element('ul', { class: 'nearest' }, ...items),
    element('p', {}, `${scope} See `, table, ', and ask the official ', official, ' for others.'),
    element('p', {}, ...ownershipNote()),
  ].filter((part) => part !== false);
}

/** The sentence on owned companies, with a link to the term. */
function ownershipNote(): (HTMLElement | string)[] {
  const term = recordUrl('terms', ownership.term);
  return [`${ownership.text} See `, link(term, lateWords.affiliates), '.'];
}

function link(address: string, text: string): HTMLElement {
  return element('a', { href: address }, text);
}

/** Free fields, kept with what is in them from one search to the next. */
const fields = Object.entries(proofFields).map(([name, label]) => {
  const input = element('input', { type: 'text', id: `proof-${name}`, autocomplete: 'off' });
  return { name, input, label: element('label', { for: input.id }, label) };
});

/** Everything that the downloaded proof has besides the pages, to read and to print. */
function proofSection(proved: Proved): HTMLElement {
  const print = element('button', { type: 'button' }, lateWords.print);
  print.addEventListener('click', () => window.print());
  const save = element('button', { type: 'button' }, lateWords.download);
  save.addEventListener('click', () => void download(proved));
  return element(
    'section',
    { class: 'proof', 'aria-labelledby': 'proof' },
    element('h2', { id: 'proof' }, lateWords.proof),
    element('p', { class: 'actions' }, print, ' ', save),
    element('div', { class: 'fields' }, ...fields.flatMap(({ label, input }) => [label, input])),
    element('dl', {}, ...proofFacts(proved))
  );
}

function proofFacts({ search, filters, address, namesAddress, program }: Proved): HTMLElement[] {
  const { query, time, names, pages } = search;
  const { loaded } = names ?? {};
  const none = factWords.notLoaded;
  return [
    fact(factWords.query, query),
    fact(factWords.readAs, names ? names.readAs || factWords.nothingRead : none),
    fact(factWords.entries, ...describeEntities(search, filters)),
    names && names.nearest.length > 0
      ? fact(factWords.nearest, ...names.nearest.map(({ name }) => name))
      : undefined,
    fact(factWords.searched, pages && pages !== 'waiting' ? pages.searched : failures.pages),
    fact(factWords.filters, describeFilters(filters)),
    fact(factWords.time, time.toISOString()),
    fact(
      factWords.checked,
      loaded ? formatDay(loaded.checkedOn) : none,
      ...[(loaded && warnOfAge(loaded.checkedOn, time)) ?? []].flat()
    ),
    fact(factWords.address, address),
    fact(factWords.dataset, loaded ? `version ${loaded.version}` : none),
    fact(factWords.compared, String(countNames(search) ?? none)),
    fact(factWords.index, namesAddress),
    fact(factWords.sha256, loaded?.sha256 ?? none),
    fact(factWords.program, program),
    fact(factWords.methods, ...methodTexts),
    fact(factWords.notCovered, ...notCovered),
    element('div', {}, element('dd', {}, ...ownershipNote())),
  ].filter((part) => part !== undefined);
}

/** Each entity with what kind of match it is, its licence terms and later lists. */
function describeEntities(search: Search, filters: Filters): string[] {
  if (!search.names) return [factWords.notLoaded];
  if (search.names.unsearchedScript) return [`not searched: ${unsearchedScript}`];
  const results = visibleResults(search, filters).flatMap(({ title, reason, hit }) =>
    hit ? [`${title}: ${describeHit(hit)} (${reason.text}). ${describeTerms(hit.entity)}`] : []
  );
  return results.length > 0 ? results : [factWords.noEntry];
}

function describeTerms({ terms, lists }: { terms: string[]; lists: string[] }): string {
  const later = lists.length > 0 ? lists.map(listName).join(', ') : factWords.noLists;
  return `Licence: ${terms.join('; ')}. Later lists: ${later}.`;
}

function fact(term: string, ...texts: string[]): HTMLElement {
  const parts = texts.map((text) => element('dd', {}, text));
  return element('div', {}, element('dt', {}, term), ...parts);
}

async function download(proved: Proved): Promise<void> {
  const entries = fields.map(({ name, input }) => [name, input.value.trim()]);
  const written = Object.fromEntries(entries) as Record<keyof typeof proofFields, string>;
  const text = await sealProof(toProof({ ...proved, ...written }));
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  element('a', { href: address, download: proofFileName(proved.search.time) }).click();
  URL.revokeObjectURL(address);
}
