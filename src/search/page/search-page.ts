/** The search page in the browser: asks while the reader types and keeps the state in the address. */
import { element, find } from '../../lib/dom.ts';
import { loadNames, withTimeout } from '../load-names.ts';
import { searchNames } from '../names/name-search.ts';
import { describeCounts, type Search } from '../results.ts';
import {
  cutQuery,
  formatSearch,
  isCut,
  isFiltered,
  noFilters,
  parseSearch,
  readFilters,
} from '../search-state.ts';
import { failures } from '../words.ts';
import type * as LateView from './late-view.ts';
import { failure, showEntities } from './result-view.ts';

/** Pause after the last key before the address is written and pages are searched, in milliseconds. */
const pauseBeforeText = 250;

const page = find('search-page', HTMLElement);
const field = find('search-page input[type="search"]', HTMLInputElement);
const form = find('search-page form.filters', HTMLFormElement);
const parts = {
  form,
  status: find('search-page [role="status"]', HTMLElement),
  nothing: find('search-page [data-nothing]', HTMLElement),
  entities: find('search-page [data-entities]', HTMLElement),
  pages: find('search-page [data-pages]', HTMLElement),
  proof: find('search-page [data-proof]', HTMLElement),
};
const { names: address = '', integrity = '', program = '' } = page.dataset;
const state = parseSearch(location.search);
const desk: LateView.Desk = { parts, state, address, integrity, program };

/** Number of searches so far; an answer to an earlier one is dropped. */
let searches = 0;
let isTyped = false;
/** True if the address is that of a search that the reader finished, so that the next one gets its own step. */
let isFinished = true;

page.dataset['state'] = 'ready';
field.value = desk.state.query;
// Names in Arabic script are written from the right.
field.dir = 'auto';
find('search-page details', HTMLDetailsElement).open =
  isFiltered(desk.state.filters) || matchMedia('(width >= 60rem)').matches;
find('search-page form[role="search"]', HTMLElement).addEventListener('submit', finish);
field.addEventListener('input', type);
field.addEventListener('blur', settle);
form.addEventListener('change', () => filter(readFilters(new FormData(form))));
form.addEventListener('reset', () => filter(noFilters()));
page.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLElement && target.matches('.again')) void tryAgain();
});
window.addEventListener('popstate', () => {
  desk.state = parseSearch(location.search);
  field.value = desk.state.query;
  [isTyped, isFinished] = [false, true];
  void run(0);
});
void run(0);

function type(): void {
  desk.state.query = cutQuery(field.value);
  isTyped = true;
  void run();
}

/** Enter and the button show results; only a suggestion leads to a page. */
function finish(event: Event): void {
  event.preventDefault();
  desk.state.query = cutQuery(field.value);
  isTyped = true;
  settle();
  isFinished = true;
  void run(0);
}

function filter(filters: LateView.Desk['state']['filters']): void {
  settle();
  desk.state.filters = filters;
  writeAddress(true);
  const { search } = desk;
  if (!search) return;
  if (search.names) showEntities(parts.entities, search, filters);
  void showRest(({ show }) => show(desk, search));
}

/** Writes what was typed into the address, a new step at first, the same one until the search is finished. */
function settle(): void {
  if (!isTyped) return;
  writeAddress(isFinished);
  [isTyped, isFinished] = [false, false];
}

/** Browsers take longer to write the address than a search takes, so it is not written for each key. */
function writeAddress(isNew: boolean): void {
  const to = `${location.origin}${location.pathname}${formatSearch(desk.state)}`;
  if (to === location.href) return;
  if (isNew) history.pushState(null, '', to);
  else history.replaceState(null, '', to);
}

/**
 * The message goes, so its focus goes to the field. Some browsers keep a module that did not load as failed while the
 * page is open (Chromium before 156, https://github.com/whatwg/html/issues/6768), so a new page tries once more.
 */
async function tryAgain(): Promise<void> {
  field.focus();
  const again = run(0);
  const turn = searches;
  await again;
  if (turn === searches && page.querySelector('.failure') && (await isReachable()))
    location.reload();
}

/** Shows entities at once; after a pause everything else. */
async function run(pause = pauseBeforeText): Promise<void> {
  const turn = ++searches;
  const isCurrent = () => turn === searches;
  const paused = new Promise((resolve) => setTimeout(resolve, pause)).then(() => {
    if (isCurrent()) settle();
  });
  const { query, filters } = desk.state;
  const loaded = await loadNames(desk).catch(() => undefined);
  if (!isCurrent()) return;
  const names = loaded && { loaded, ...searchNames(loaded.index, query) };
  const about = { query, isCut: isCut(field.value), time: new Date(), names };
  const search: Search = { ...about, pages: undefined };
  desk.search = search;
  desk.isWaiting = query !== '';
  parts.status.textContent = '';
  showEntities(parts.entities, search, filters);
  parts.nothing.replaceChildren();
  parts.pages.replaceChildren(...(desk.isWaiting ? [waiting(names?.hits.length === 0)] : []));
  parts.proof.replaceChildren();
  await paused;
  if (!isCurrent()) return;
  if (query === '') form.replaceChildren();
  else await showRest(({ complete }) => complete(desk, search));
}

/** Hidden until the advice above it is there, so that it need not move. */
function waiting(hidden: boolean): HTMLElement {
  return element('p', { class: 'waiting', hidden }, 'Searching the text of the pages …');
}

/** Runs what is loaded after the names have answered, and says where it does not load. */
async function showRest(show: (late: typeof LateView) => Promise<void> | void): Promise<void> {
  const { search } = desk;
  try {
    await show(await withTimeout(load().catch(load)));
  } catch {
    if (!search || search !== desk.search) return;
    const entries = search.names?.hits.length;
    desk.isWaiting = false;
    parts.pages.replaceChildren(failure(failures.pages));
    parts.proof.replaceChildren(failure(failures.rest));
    parts.status.textContent = describeCounts(search.query, entries);
  }
}

function load(): Promise<typeof LateView> {
  return import('./late-view.ts');
}

/** True if the host answers for this page within three seconds. */
async function isReachable(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(3000);
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}
