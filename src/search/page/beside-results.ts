/** What stands beside and below results. It is loaded after they are shown, so that they come sooner. */
import type { Filters } from '../filters.ts';
import { allResults, type Found } from '../found.ts';
import type { SearchRecord } from '../proof.ts';
import type { AddressOfEntry } from '../results.ts';
import { drawFilters } from './filter-panel.ts';
import { nothingFound } from './nothing-found.ts';
import { proofSection } from './proof-section.ts';

export { readFilters } from './filter-panel.ts';

/** Places on the page. */
export interface Places {
  filterForm: HTMLFormElement;
  nothing: HTMLElement;
  proof: HTMLElement;
}

/** What is to be drawn. */
export interface Drawn {
  found: Found;
  filters: Filters;
  /** `undefined` until all that was asked has answered. */
  done: SearchRecord | undefined;
  addressOf: AddressOfEntry;
}

/** Draws the filters, what to do where nothing was found, and the proof. */
export function drawBeside(
  { filterForm, nothing, proof }: Places,
  { found, filters, done, addressOf }: Drawn
): void {
  drawFilters(filterForm, allResults(found), filters);
  nothing.replaceChildren(...adviceFor(found, addressOf));
  proof.replaceChildren(...(done ? [proofSection(done)] : []));
}

function adviceFor({ query, names }: Found, addressOf: AddressOfEntry): HTMLElement[] {
  return names?.entries.length === 0 ? nothingFound(query, names, addressOf) : [];
}
