/** Keeps the state of the search in the address, with one step of the history for each search. */
import { formatSearch, parseSearch, type SearchState } from '../search-state.ts';

/** Writing the address takes a browser longer than a search, so it waits for a pause in typing, in milliseconds. */
const pause = 200;

export class SearchHistory {
  /** Writes what is typed when the pause is over. */
  private timer: ReturnType<typeof setTimeout> | undefined;
  private typed: SearchState | undefined;
  /** Whether the address stands for a search that the reader finished, so that the next one gets its own step. */
  private isFinished = true;

  /** State in the address. */
  read(): SearchState {
    this.forget();
    this.isFinished = true;
    return parseSearch(location.search);
  }

  /** Address of a state. */
  addressOf(state: SearchState): string {
    return `${location.origin}${location.pathname}${formatSearch(state)}`;
  }

  /** Writes a state that is still being typed, after a pause: a new step at first, the same one after it. */
  type(state: SearchState): void {
    this.forget();
    this.typed = { ...state };
    this.timer = setTimeout(() => this.settle(), pause);
  }

  /** Writes what was typed at once, before the page is left or changed otherwise. */
  settle(): void {
    const { typed } = this;
    this.forget();
    if (!typed) return;
    this.write(typed, this.isFinished);
    this.isFinished = false;
  }

  /** Writes a state that the reader finished typing. */
  finish(state: SearchState): void {
    this.forget();
    this.write(state, this.isFinished);
    this.isFinished = true;
  }

  /** Writes a change of filters, always as a step of its own. */
  filter(state: SearchState): void {
    this.settle();
    this.write(state, true);
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.typed = undefined;
  }

  private write(state: SearchState, isNew: boolean): void {
    const address = this.addressOf(state);
    if (address === location.href) return;
    if (isNew) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
}
