/** Completes a search after the names have answered: pages, filters, advice and the proof. */
import { adoptStyles, element, link } from '../../lib/dom.ts';
import { url } from '../../lib/url.ts';
import { foldText, isHan } from '../fold.ts';
import { askPages } from '../full-text.ts';
import { withTimeout, type NamesSource } from '../load-names.ts';
import { ownership } from '../late-words.ts';
import { countResults, listResults, nearestNames } from '../page-results.ts';
import { pathOf, type NamesAnswer, type Result, type Search } from '../results.ts';
import { toProof } from '../proof.ts';
import { formatSearch, type SearchState } from '../search-state.ts';
import { wordsOf } from '../tokens.ts';
import { failures, unsearchedScript } from '../words.ts';
import { drawFilters } from './filter-form.ts';
import styles from '../../styles/search-late.css?inline';
import { proofSection } from './proof-view.ts';
import { entityLists, failure, resultItem } from './result-view.ts';

/** The page, what is asked of it, and where the names index is. */
export interface Desk extends NamesSource {
  parts: Record<'status' | 'nothing' | 'entities' | 'pages' | 'proof', HTMLElement> & {
    form: HTMLFormElement;
  };
  state: SearchState;
  search?: Search;
  /** True while the pages are searched. */
  isWaiting?: boolean;
  /** SHA-256 of the scripts of the search, hexadecimal. */
  program: string;
}

/** Pages shown at first, and added by "Show more pages". */
const pagesAtOnce = 20;

adoptStyles(styles);
const { documentElement: root } = document;
root.style.setProperty('--origin', JSON.stringify(location.origin));

/** Searches the pages, unless another search begins meanwhile, and shows everything. */
export async function complete(desk: Desk, search: Search): Promise<void> {
  const { query, names } = search;
  show(desk, search);
  const asked = askPages(correct(query, names), names);
  const pages = await withTimeout(asked).catch(() => undefined);
  if (search !== desk.search) return;
  search.pages = pages;
  desk.isWaiting = false;
  show(desk, search);
}

/** Shows filters and advice at once, the rest when the pages have answered. */
export function show(desk: Desk, search: Search): void {
  const { parts, state } = desk;
  drawFilters(parts.form, listResults(search), state.filters);
  parts.nothing.replaceChildren(...(search.names?.hits.length === 0 ? advice(search) : []));
  parts.pages.querySelector('.waiting')?.removeAttribute('hidden');
  if (desk.isWaiting) return;
  const { entities, inPages, message } = countResults(search, state.filters);
  parts.pages.replaceChildren(
    ...(search.names ? [] : entityLists(entities)),
    ...(search.pages ? correctedNote(search.query, search.pages.searched) : []),
    ...pageList(inPages, search.pages?.searched ?? ''),
    ...(search.pages ? [] : [failure(pagesFailure)])
  );
  parts.proof.replaceChildren(proofSection(prove(desk, search)));
  root.dataset['answered'] = '';
  // A message that stays the same is not written again, so that it is read out once.
  if (parts.status.textContent !== message) parts.status.textContent = message;
}

/** The proof of what is shown. */
function prove(desk: Desk, search: Search) {
  const { filters } = desk.state;
  const asked = formatSearch({ query: search.query, filters });
  const address = `${location.origin}${location.pathname}${asked}`;
  return toProof({ search, filters, address, source: desk, program: desk.program });
}

/** `npm run dev` makes no index of the text. */
const pagesFailure = import.meta.env.DEV
  ? 'While the site is edited there is no index of its text; npm start makes one.'
  : failures.pages;

/** The query for the pages: with the spelling that the best hit was corrected to. */
function correct(query: string, names: NamesAnswer | undefined): string {
  const corrected = names?.hits[0]?.read.corrected ?? [];
  if (corrected.length === 0) return query;
  const right = new Map(corrected.map(({ from, to }) => [foldText(from), to]));
  const words = wordsOf(query).map((word) => right.get(word) ?? word);
  return words.join(' ');
}

function correctedNote(query: string, searched: string): HTMLElement[] {
  if (searched === query) return [];
  const said = `The pages were searched for “${searched}”, the corrected form of “${query}”.`;
  return [element('p', { class: 'note' }, said)];
}

/** A heading with the number of pages, the first of them, and a button for more. */
function pageList(results: Result[], query: string): HTMLElement[] {
  const [first] = results;
  if (!first) return [];
  const headings: Record<string, string> = {
    mention: 'Pages that mention it',
    apart: 'Pages with these words apart',
  };
  const heading = headings[first.reason?.kind ?? ''] ?? 'Pages';
  const list = element('ol', { class: 'results' });
  const more = element('button', { type: 'button', class: 'more' }, 'Show more pages');
  const waiting = [...results];
  const add = () => {
    const next = waiting.splice(0, pagesAtOnce);
    list.append(...next.map((each) => resultItem(each, markedExcerpt(each, query))));
    more.hidden = waiting.length === 0;
  };
  more.addEventListener('click', add);
  add();
  return [element('h2', {}, `${heading} (${results.length})`), list, more];
}

/** Marks the words of a query in an excerpt, and says which words are Chinese. */
function markedExcerpt({ excerpt = '' }: Result, query: string): HTMLElement {
  const asked = wordsOf(query);
  const parts = excerpt.trim().split(/(\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+)/u);
  const marked = parts.map((part) => {
    const folded = foldText(part);
    const isAsked = asked.some((word) => (isHan(word) ? part.includes(word) : folded === word));
    const lang = isHan(part) && 'zh';
    return isAsked || lang ? element(isAsked ? 'mark' : 'span', { lang }, part) : part;
  });
  return element('p', { class: 'excerpt' }, '… ', ...marked, ' …');
}

const tried =
  'Tried: the words as typed, joined and split, in simplified and traditional characters and in pinyin, with letters ' +
  'corrected, by their sound, and as a longer text around a listed name.';
const scope =
  'The record holds the 28 entities that were added to the Entity List on 9 October 2019, not today’s list.';

/** What to do where no entity was found: how the query was read, what is near, what is covered, where else to ask. */
function advice({ query, names }: Search): HTMLElement[] {
  const isSearched = !names?.unsearchedScript;
  const nearest = names ? nearestNames(names) : [];
  const items = nearest.map((entity) => element('li', {}, link(url(pathOf(entity)), entity.name)));
  const table = link(url('/entities/'), 'the table of all 28');
  const official = link(
    'https://www.trade.gov/consolidated-screening-list',
    'Consolidated Screening List'
  );
  const term = link(url(`/glossary/#${ownership.term}`), ownership.name);
  return [
    element('h2', {}, isSearched ? `No entry for “${query}”` : unsearchedScript),
    isSearched && element('p', {}, tried),
    items.length > 0 && element('p', {}, 'The nearest names, which are not matches:'),
    items.length > 0 && element('ul', { class: 'nearest' }, ...items),
    element('p', {}, `${scope} See `, table, ', and ask the official ', official, ' for others.'),
    element('p', {}, `${ownership.text} See `, term, '.'),
  ].filter((part) => part !== false);
}
