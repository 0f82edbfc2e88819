/** The search page in the browser: asks while the reader types and keeps the state in the address. */
import { url } from '../../lib/url.ts';
import { askNames, type NamesAnswer } from '../ask-names.ts';
import { withTimeout } from '../timeout.ts';
import { describeCounts, type Search } from '../results.ts';
import { countChosen, cutQuery, isCut, noFilters } from '../search-state.ts';
import { wordsOf } from '../tokens.ts';
import { failures } from '../words.ts';
import type { Places, Proved } from './around-view.ts';
import { failure, showResults } from './result-view.ts';
import { SearchHistory } from './search-history.ts';

/** Pause after the last key before more than names is loaded and asked, in milliseconds. */
const pauseBeforeText = 250;
/** Pages shown at first, and added by "Show more pages". */
const pagesAtOnce = 20;

class SearchPage extends HTMLElement {
  private readonly history = new SearchHistory();
  private state = this.history.read();
  private search: Search | undefined;
  private mostPages = pagesAtOnce;
  /** Number of searches so far; an answer to an earlier one is dropped. */
  private searches = 0;

  connectedCallback(): void {
    const { field } = this;
    const { filterForm } = this.places;
    this.dataset['state'] = 'ready';
    this.style.setProperty('--origin', JSON.stringify(location.origin));
    field.value = this.state.query;
    this.find('details', HTMLDetailsElement).open = countChosen(this.state.filters) > 0 || isWide();
    this.find('form[role="search"]').addEventListener('submit', (event) => this.finish(event));
    field.addEventListener('input', () => this.type());
    field.addEventListener('blur', () => this.history.settle());
    filterForm.addEventListener('change', () => void this.filter(false));
    filterForm.addEventListener('reset', () => void this.filter(true));
    this.addEventListener('click', (event) => this.press(event));
    window.addEventListener('popstate', () => this.restore());
    void this.run(0);
  }

  private type(): void {
    this.state.query = cutQuery(this.field.value);
    this.history.type(this.state);
    void this.run();
  }

  /** Enter and the button show results; only a suggestion leads to a page. */
  private finish(event: Event): void {
    event.preventDefault();
    this.state.query = cutQuery(this.field.value);
    this.history.finish(this.state);
    void this.run(0);
  }

  private async filter(isReset: boolean): Promise<void> {
    const { readFilters } = await import('./around-view.ts');
    this.state.filters = isReset ? noFilters() : readFilters(this.places.filterForm);
    this.history.filter(this.state);
    this.show();
    await this.showAround();
  }

  private restore(): void {
    this.state = this.history.read();
    this.field.value = this.state.query;
    void this.run(0);
  }

  private press({ target }: Event): void {
    if (!(target instanceof HTMLElement)) return;
    if (target.matches('.again')) void this.tryAgain();
    if (!target.matches('.more')) return;
    this.mostPages += pagesAtOnce;
    this.show();
  }

  /**
   * The message goes, so its focus goes to the field. Some browsers keep a module that did not load as failed while the
   * page is open (Chromium before 156, https://github.com/whatwg/html/issues/6768), so a new page tries once more.
   */
  private async tryAgain(): Promise<void> {
    this.field.focus();
    const again = this.run(0);
    const { searches } = this;
    await again;
    if (searches === this.searches && this.querySelector('.failure') && (await isReachable()))
      location.reload();
  }

  private async run(pause = pauseBeforeText): Promise<void> {
    const turn = ++this.searches;
    const { query } = this.state;
    this.mostPages = pagesAtOnce;
    const names = query === '' ? undefined : await askNames(this.namesSource, query);
    if (turn !== this.searches) return;
    const answers = {
      base: url('/'),
      query,
      isCut: isCut(this.field.value),
      time: new Date(),
      names,
    };
    this.search = query === '' ? undefined : { ...answers, pages: 'waiting' };
    this.show();
    if (!this.search) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (turn === this.searches) await this.askPages(this.search);
  }

  private async askPages(search: Search): Promise<void> {
    const { query, names } = search;
    const asking = import('../full-text.ts').then(({ askPages }) =>
      askPages(url('/'), correct(query, names), names?.hits.length)
    );
    const answer = withTimeout(asking).catch(() => undefined);
    await this.showAround();
    const pages = await answer;
    if (search !== this.search) return;
    this.search = { ...search, pages };
    this.show();
    await this.showAround();
  }

  /** Shows results at once; the status once, when everything has answered. */
  private show(): void {
    const { search, state } = this;
    const isWaiting = search?.pages === 'waiting';
    const { nothing, proof } = this.places;
    this.find('[data-fallback]').hidden = search !== undefined;
    this.find('.columns').hidden = search === undefined;
    nothing.hidden = search?.names?.hits.length !== 0;
    if (search) showResults(this.find('[data-found]'), search, state.filters, this.mostPages);
    this.announce(search && !isWaiting ? describeCounts(search, state.filters) : '');
    if (!isWaiting) return;
    nothing.replaceChildren();
    proof.replaceChildren();
  }

  /**
   * Shows filters, advice and proof. A failure is shown once everything has answered, as this is asked for once before
   * and a browser can load then what it could not; a message that is there stays, as it can have the focus.
   */
  private async showAround(): Promise<void> {
    const { searches, places } = this;
    const loading = import('./around-view.ts').then(({ showAround }) => {
      if (searches === this.searches && this.proved) showAround(places, this.proved);
    });
    await withTimeout(loading).catch(() => {
      const isLast = searches === this.searches && this.search?.pages !== 'waiting';
      if (isLast && !places.proof.querySelector('.failure'))
        places.proof.replaceChildren(failure(failures.around));
    });
  }

  /** A message that stays the same is not written again, so that it is read out once. */
  private announce(message: string): void {
    const status = this.find('[role="status"]');
    if (status.textContent !== message) status.textContent = message;
  }

  /** The search so far, as a proof says it. */
  private get proved(): Proved | undefined {
    const { search, state } = this;
    return (
      search && {
        search,
        filters: state.filters,
        address: this.history.addressOf({ ...state, query: search.query }),
        namesAddress: new URL(this.namesSource.address, location.href).href,
        program: this.dataset['program'] ?? '',
      }
    );
  }

  private get places(): Places {
    return {
      filterForm: this.find('form.filters', HTMLFormElement),
      nothing: this.find('[data-nothing]'),
      proof: this.find('[data-proof]'),
    };
  }

  private get field(): HTMLInputElement {
    return this.find('input[type="search"]', HTMLInputElement);
  }

  private get namesSource() {
    const { names: address = '', integrity = '' } = this.dataset;
    return { address, integrity };
  }

  /** A part of the page, as `SearchPage.astro` writes it. */
  private find(selector: string): HTMLElement;
  private find<Part extends HTMLElement>(selector: string, type: new () => Part): Part;
  private find(selector: string, type = HTMLElement): HTMLElement {
    const part = this.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`The search page has no ${selector}`);
  }
}

/** The query for the pages: with the spelling that the best hit was corrected to. */
function correct(query: string, names: NamesAnswer | undefined): string {
  const corrected = names?.hits[0]?.read.corrected ?? [];
  if (corrected.length === 0) return query;
  const right = new Map(corrected.map(({ from, to }) => [from, to]));
  return wordsOf(query)
    .map((word) => right.get(word) ?? word)
    .join(' ');
}

/** True where the filters are next to the results, so that they need not be folded. */
function isWide(): boolean {
  return matchMedia('(width >= 60rem)').matches;
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

customElements.define('search-page', SearchPage);
