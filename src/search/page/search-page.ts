/** The search page in the browser: asks while the reader types and keeps the state in the address. */
import { recordUrl, url } from '../../components/url.ts';
import { askNames, type Site } from '../ask-names.ts';
import { countChosen, noFilters } from '../filters.ts';
import { toRecord, visibleEntries, type Found } from '../found.ts';
import type { SearchRecord } from '../proof.ts';
import { describeCounts } from '../status.ts';
import { foundParts } from './found-view.ts';
import { SearchHistory } from './search-history.ts';

/** Pause after the last key before more than names is loaded and asked, in milliseconds. */
const pauseBeforeText = 250;
/** Pages shown at first, and added by "Show more pages". */
const pagesAtOnce = 20;

class SearchPage extends HTMLElement {
  private readonly history = new SearchHistory();
  private state = this.history.read();
  private found: Found | undefined;
  private mostPages = pagesAtOnce;
  /** Number of searches so far; an answer to an earlier one is dropped. */
  private turn = 0;

  connectedCallback(): void {
    this.dataset['state'] = 'ready';
    this.field.value = this.state.query;
    const isFiltered = countChosen(this.state.filters) > 0;
    this.findA(HTMLDetailsElement, 'details').open = isFiltered || isWide();
    this.find('form[role="search"]').addEventListener('submit', (event) => this.finish(event));
    this.field.addEventListener('input', () => this.type());
    this.filterForm.addEventListener('change', () => void this.filter(false));
    this.filterForm.addEventListener('reset', () => void this.filter(true));
    this.find('[data-found]').addEventListener('click', (event) => this.showMore(event));
    window.addEventListener('popstate', () => this.restore());
    void this.run();
  }

  private type(): void {
    this.state.query = this.field.value.trim();
    this.history.type(this.state);
    void this.run();
  }

  /** Enter goes to a single entry, and else ends this search. */
  private finish(event: Event): void {
    event.preventDefault();
    this.state.query = this.field.value.trim();
    this.history.finish(this.state);
    void this.run(true);
  }

  private async filter(isReset: boolean): Promise<void> {
    const { readFilters } = await import('./beside-results.ts');
    this.state.filters = isReset ? noFilters() : readFilters(this.filterForm);
    this.history.filter(this.state);
    this.showResults();
    await this.showBeside();
  }

  private restore(): void {
    this.state = this.history.read();
    this.field.value = this.state.query;
    void this.run();
  }

  private showMore({ target }: Event): void {
    if (!(target instanceof HTMLElement) || !target.matches('.more') || !this.found) return;
    this.mostPages += pagesAtOnce;
    void this.addPages(this.found);
  }

  private async run(mayLeave = false): Promise<void> {
    const turn = ++this.turn;
    const { query } = this.state;
    this.mostPages = pagesAtOnce;
    const names = query === '' ? undefined : await askNames(this.site, query);
    if (turn !== this.turn) return;
    this.found = query === '' ? undefined : { query, time: new Date(), names, pages: 'waiting' };
    this.showResults();
    const [entry, ...others] = visibleEntries(this.found, this.state.filters);
    if (mayLeave && entry && others.length === 0) {
      location.assign(entry.address);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseBeforeText));
    if (turn === this.turn && this.found) await this.addPages(this.found);
  }

  private async addPages({ query, time, names }: Found): Promise<void> {
    const { turn } = this;
    await this.showBeside();
    const pages = await import('../ask-pages.ts')
      .then(({ askPages }) => askPages(this.site, query, this.mostPages, names))
      .catch(() => undefined);
    if (turn !== this.turn) return;
    this.found = { query, time, names, pages };
    this.showResults();
    await this.showBeside();
  }

  /** Shows entries at once; the status once, when all that was asked has answered. */
  private showResults(): void {
    const { found, record } = this;
    this.find('[data-fallback]').hidden = found !== undefined;
    this.find('.columns').hidden = found === undefined;
    this.find('[data-nothing]').hidden = found?.names?.entries.length !== 0;
    this.find('[data-found]').replaceChildren(
      ...(found && record ? foundParts(found, record) : [])
    );
    this.announce(record && found?.pages !== 'waiting' ? describeCounts(record) : '');
  }

  /** Shows filters, advice and proof; what that needs is loaded after the first results. */
  private async showBeside(): Promise<void> {
    const { turn } = this;
    const { drawBeside } = await import('./beside-results.ts');
    if (turn !== this.turn || !this.found) return;
    const done = this.found.pages === 'waiting' ? undefined : this.record;
    const { filters } = this.state;
    drawBeside(this.places, { found: this.found, filters, done, addressOf: this.site.addressOf });
  }

  /** A message that stays the same is not written again, so that it is read out once. */
  private announce(message: string): void {
    const status = this.find('[role="status"]');
    if (status.textContent !== message) status.textContent = message;
  }

  /** The search so far, filtered. */
  private get record(): SearchRecord | undefined {
    const { found, state } = this;
    return found && toRecord(found, state.filters, this.history.addressOf(state));
  }

  private get places() {
    const { filterForm } = this;
    return { filterForm, nothing: this.find('[data-nothing]'), proof: this.find('[data-proof]') };
  }

  private get site(): Site {
    const namesAddress = this.dataset['names'] ?? '';
    return { base: url('/'), namesAddress, addressOf: (id) => recordUrl('entities', id) };
  }

  private get field(): HTMLInputElement {
    return this.findA(HTMLInputElement, 'input[type="search"]');
  }

  private get filterForm(): HTMLFormElement {
    return this.findA(HTMLFormElement, 'form.filters');
  }

  private find(selector: string): HTMLElement {
    return this.findA(HTMLElement, selector);
  }

  private findA<Part extends HTMLElement>(type: new () => Part, selector: string): Part {
    const part = this.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`The search page has no ${selector}`);
  }
}

/** Whether filters stand beside the results, so that they need not be folded. */
function isWide(): boolean {
  return matchMedia('(width >= 60rem)').matches;
}

customElements.define('search-page', SearchPage);
