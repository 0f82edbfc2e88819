/** Builds the names index in slices, between which the browser can answer its reader. */
import type { NameEntry } from './name-entry.ts';
import { addEntry, emptyIndex, type NamesIndex } from './names-index.ts';

/** Milliseconds: half of a frame. */
const slice = 8;

/** In: the entries of the names file. Out: the index; a small one takes a single slice. */
export async function buildInSlices(entries: NameEntry[]): Promise<NamesIndex> {
  const index = emptyIndex();
  let begun = performance.now();
  for (const entry of entries) {
    addEntry(index, entry);
    if (performance.now() - begun < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return index;
}
