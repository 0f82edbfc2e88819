/** Loads the names index over the network, once for a page. */
import { restoreEntry, type NamesFile } from './names/name-entry.ts';
import { buildInSlices, type NamesIndex } from './names/names-index.ts';

/** The file of the names index, as an element of the page names it. */
export interface NamesSource {
  /** From the root of the host. */
  address: string;
  /** Its SHA-256 in base64, which browsers check (Subresource Integrity): no broken, older or other file passes for it. */
  integrity: string;
}

/** The names index as loaded. */
export interface LoadedNames extends Omit<NamesFile, 'entries'> {
  index: NamesIndex;
}

let loading: Promise<LoadedNames> | undefined;

/** Loads the index. Rejects if it cannot be had whole, from caches or past them; a later call tries again. */
export function loadNames(source: NamesSource): Promise<LoadedNames> {
  loading ??= withTimeout(fetchNames(source).catch(() => fetchNames(source, 'reload')));
  loading.catch(() => (loading = undefined));
  return loading;
}

async function fetchNames(source: NamesSource, cache?: RequestCache): Promise<LoadedNames> {
  const { address, integrity } = source;
  const response = await fetch(address, { integrity, ...(cache && { cache }) });
  const { version, checkedOn, entries } = (await response.json()) as NamesFile;
  return { index: await buildInSlices(entries.map(restoreEntry)), version, checkedOn };
}

/** Timeout of an answer over the network in milliseconds: enough for a slow connection. */
const timeout = 20_000;

/** Waits for an answer over the network. Rejects as the answer does, and where none comes in 20 seconds. */
export function withTimeout<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const end = new Promise<never>((_, reject) => setTimeout(reject, timeout));
  return Promise.race([answer, end]);
}
