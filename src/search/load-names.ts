/** Loads the names index over the network, once for a page. */
import { restoreEntry, type NamesFile } from './name-entry.ts';
import { buildNamesIndex, type NamesIndex } from './names-index.ts';

/** The names index as loaded. */
export interface LoadedNames {
  index: NamesIndex;
  /** Version of the data set. */
  version: string;
  /** SHA-256 of the file in hexadecimal; `undefined` where the browser computes none (an insecure connection). */
  sha256: string | undefined;
}

const loading = new Map<string, Promise<LoadedNames>>();

/** Loads the index from an address. Rejects if it cannot be had; a later call tries again. */
export function loadNames(address: string): Promise<LoadedNames> {
  const known = loading.get(address) ?? fetchNames(address);
  loading.set(address, known);
  known.catch(() => loading.delete(address));
  return known;
}

async function fetchNames(address: string): Promise<LoadedNames> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The names index could not be loaded: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const { version, entries } = JSON.parse(new TextDecoder().decode(bytes)) as NamesFile;
  return {
    index: buildNamesIndex(entries.map(restoreEntry)),
    version,
    sha256: await sha256Of(bytes),
  };
}

async function sha256Of(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
