/** The search page in the browser: asks while the reader types and keeps the state in the address. */
import { recordUrl, url } from '../../lib/url.ts';
import { askNames, type Site } from '../names/ask-names.ts';
import { countChosen, noFilters } from '../filters.ts';
import { entryToGoTo, toRecord, type Found } from '../found.ts';
import type { SearchRecord } from '../proof.ts';
import { describeCounts } from '../status.ts';
import { withPatience } from '../patience.ts';
import { failure } from './failure.ts';
import { foundParts } from './found-view.ts';
import { SearchHistory } from './search-history.ts';
import { SearchParts } from './search-parts.ts';

/** Pause after the last key before more than names is loaded and asked, in milliseconds. */
const pauseBeforeText = 250;
/** Pages shown at first, and added by "Show more pages". */
const pagesAtOnce = 20;
const noProof = 'Filters and the proof of this search did not load.';

class SearchPage extends HTMLElement {
  private readonly history = new SearchHistory();
  private readonly parts = new SearchParts(this);
  private state = this.history.read();
  private found: Found | undefined;
  private mostPages = pagesAtOnce;
  /** Number of searches so far; an answer to an earlier one is dropped. */
  private turn = 0;

  connectedCallback(): void {
    const { field, filterForm, filterDetails } = this.parts;
    this.dataset['state'] = 'ready';
    this.style.setProperty('--origin', JSON.stringify(location.origin));
    field.value = this.state.query;
    filterDetails.open = countChosen(this.state.filters) > 0 || isWide();
    this.parts
      .find('form[role="search"]')
      .addEventListener('submit', (event) => this.finish(event));
    field.addEventListener('input', () => this.type());
    field.addEventListener('blur', () => this.history.settle());
    filterForm.addEventListener('change', () => void this.filter(false));
    filterForm.addEventListener('reset', () => void this.filter(true));
    this.addEventListener('click', (event) => this.press(event));
    window.addEventListener('popstate', () => this.restore());
    void this.run({ pause: 0 });
  }

  private type(): void {
    this.state.query = this.parts.field.value.trim();
    this.history.type(this.state);
    void this.run();
  }

  /** Enter goes to a single entry that is found as typed, and else ends this search. */
  private finish(event: Event): void {
    event.preventDefault();
    this.state.query = this.parts.field.value.trim();
    this.history.finish(this.state);
    void this.run({ mayLeave: true });
  }

  private async filter(isReset: boolean): Promise<void> {
    const { readFilters } = await import('./beside-results.ts');
    this.state.filters = isReset ? noFilters() : readFilters(this.parts.filterForm);
    this.history.filter(this.state);
    this.showResults();
    await this.showBeside();
  }

  private restore(): void {
    this.state = this.history.read();
    this.parts.field.value = this.state.query;
    void this.run({ pause: 0 });
  }

  private press({ target }: Event): void {
    if (!(target instanceof HTMLElement)) return;
    if (target.matches('.again')) void this.tryAgain();
    if (!target.matches('.more') || !this.found) return;
    this.mostPages += pagesAtOnce;
    void this.addPages(this.found);
  }

  /**
   * The button goes with the message, so the focus goes to the field. Some browsers keep a module that did not load as
   * failed while the page is open (Chromium 153), so what fails again is left to a new page, if one can be had.
   */
  private async tryAgain(): Promise<void> {
    this.parts.field.focus();
    const again = this.run({ pause: 0 });
    const { turn } = this;
    await again;
    if (turn === this.turn && this.querySelector('.failure') && (await isReachable()))
      location.reload();
  }

  private async run({ mayLeave = false, pause = pauseBeforeText } = {}): Promise<void> {
    const turn = ++this.turn;
    const { query } = this.state;
    this.mostPages = pagesAtOnce;
    const names = query === '' ? undefined : await askNames(this.site, query);
    if (turn !== this.turn) return;
    this.found = query === '' ? undefined : { query, time: new Date(), names, pages: 'waiting' };
    this.showResults();
    const entry = mayLeave && entryToGoTo(this.found, this.state.filters);
    if (entry) {
      location.assign(entry.address);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (turn === this.turn && this.found) await this.addPages(this.found);
  }

  private async addPages({ query, time, names }: Found): Promise<void> {
    const { turn, mostPages } = this;
    const asking = import('../text/ask-pages.ts').then(({ askPages }) =>
      askPages(this.site, query, mostPages, names)
    );
    const answer = withPatience(asking).catch(() => undefined);
    await this.showBeside();
    const pages = await answer;
    if (turn !== this.turn || mostPages !== this.mostPages) return;
    this.found = { query, time, names, pages };
    this.showResults();
    await this.showBeside();
  }

  /** Shows entries at once; the status once, when all that was asked has answered. */
  private showResults(): void {
    const { found, record } = this;
    this.parts.find('[data-fallback]').hidden = found !== undefined;
    this.parts.find('.columns').hidden = found === undefined;
    this.parts.find('[data-nothing]').hidden = found?.names?.entries.length !== 0;
    this.parts
      .find('[data-found]')
      .replaceChildren(...(found && record ? foundParts(found, record) : []));
    this.announce(record && found?.pages !== 'waiting' ? describeCounts(record) : '');
    if (found?.pages === 'waiting') this.clearBeside();
  }

  /** Shows filters, advice and proof; what that needs is loaded after the first results. */
  private async showBeside(): Promise<void> {
    const { turn } = this;
    const drawn = import('./beside-results.ts').then(({ drawBeside }) => {
      const { found, record, places, state, site } = this;
      if (turn !== this.turn || !found) return;
      const done = found.pages === 'waiting' ? undefined : record;
      drawBeside(places, { found, filters: state.filters, done, addressOf: site.addressOf });
    });
    await withPatience(drawn).catch(() => {
      if (turn === this.turn) this.places.proof.replaceChildren(failure(noProof));
    });
  }

  /** Advice and proof of the search before must not stand beside new results. */
  private clearBeside(): void {
    const { nothing, proof } = this.places;
    nothing.replaceChildren();
    proof.replaceChildren();
  }

  /** A message that stays the same is not written again, so that it is read out once. */
  private announce(message: string): void {
    const status = this.parts.find('[role="status"]');
    if (status.textContent !== message) status.textContent = message;
  }

  /** The search so far, filtered. */
  private get record(): SearchRecord | undefined {
    const { found, state } = this;
    return found && toRecord(found, state.filters, this.history.addressOf(state));
  }

  private get places() {
    const { parts } = this;
    const { filterForm } = parts;
    return { filterForm, nothing: parts.find('[data-nothing]'), proof: parts.find('[data-proof]') };
  }

  private get site(): Site {
    const { names: address = '', integrity = '' } = this.dataset;
    const addressOf = (id: string) => recordUrl('entities', id);
    return { base: url('/'), names: { address, integrity }, addressOf };
  }
}

/** Whether filters stand beside the results, so that they need not be folded. */
function isWide(): boolean {
  return matchMedia('(width >= 60rem)').matches;
}

/** Whether the host answers for this page within three seconds. */
async function isReachable(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(3000);
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}

customElements.define('search-page', SearchPage);
