/** Loads the names index over the network, once for a page. */
import { hexOfIntegrity } from '../lib/sha-256.ts';
import { restoreEntry, type NamesFile } from './names/name-entry.ts';
import { buildInSlices, type NamesIndex } from './names/names-index.ts';
import { withTimeout } from './timeout.ts';

/** The file of the names index. */
export interface NamesSource {
  address: string;
  /**
   * Its SHA-256 in base64, which browsers check (Subresource Integrity), so that no broken, older or other file passes
   * for it. Example: `sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=`.
   */
  integrity: string;
}

/** The names index as loaded. */
export interface LoadedNames {
  index: NamesIndex;
  /** Version of the data set. */
  version: string;
  /** Day on which the status was last checked, ISO 8601. */
  checkedOn: string;
  /** SHA-256 of the file in hexadecimal. */
  sha256: string;
}

const loading = new Map<string, Promise<LoadedNames>>();

/** Loads the index. Rejects if it cannot be had whole, from caches or past them; a later call tries again. */
export function loadNames(source: NamesSource): Promise<LoadedNames> {
  const { address } = source;
  const known = loading.get(address) ?? withTimeout(fetchTwice(source));
  loading.set(address, known);
  known.catch(() => loading.delete(address));
  return known;
}

async function fetchTwice(source: NamesSource): Promise<LoadedNames> {
  try {
    return await fetchNames(source);
  } catch {
    return fetchNames(source, 'reload');
  }
}

async function fetchNames(
  { address, integrity }: NamesSource,
  cache: RequestCache = 'default'
): Promise<LoadedNames> {
  const response = await fetch(address, { integrity, cache });
  const { version, checkedOn, entries } = (await response.json()) as NamesFile;
  const index = await buildInSlices(entries.map(restoreEntry));
  return { index, version, checkedOn, sha256: hexOfIntegrity(integrity) };
}
