/** Keeps the state of the search in the address, with one step of the history for each search. */
import { formatSearch, parseSearch, type SearchState } from '../search-address.ts';

export class SearchHistory {
  /** Whether the address stands for a search that the reader finished, so that the next one gets its own step. */
  private isFinished = true;

  /** State in the address. */
  read(): SearchState {
    this.isFinished = true;
    return parseSearch(location.search);
  }

  /** Address of a state. */
  addressOf(state: SearchState): string {
    return `${location.origin}${location.pathname}${formatSearch(state)}`;
  }

  /** Writes a state that is still being typed: a new step at the first letter, the same one after it. */
  type(state: SearchState): void {
    this.write(state, this.isFinished);
    this.isFinished = false;
  }

  /** Writes a state that the reader finished typing. */
  finish(state: SearchState): void {
    this.write(state, this.isFinished);
    this.isFinished = true;
  }

  /** Writes a change of filters, always as a step of its own. */
  filter(state: SearchState): void {
    this.write(state, true);
  }

  private write(state: SearchState, isNew: boolean): void {
    const address = this.addressOf(state);
    if (address === location.href) return;
    if (isNew) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
}
