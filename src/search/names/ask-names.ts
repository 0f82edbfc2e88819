/** Asks the names. */
import { loadNames, type LoadedNames, type NamesSource } from './load-names.ts';
import { searchNames, type NameResult } from './name-search.ts';
import { entryResults, type AddressOfEntry, type Result } from '../results.ts';

/** Where things are on this site. */
export interface Site {
  /** Base path, such as `/` or `/record/`. */
  base: string;
  names: NamesSource;
  addressOf: AddressOfEntry;
}

/** What the names answered. */
export interface NamesAnswer {
  loaded: LoadedNames;
  result: NameResult;
  entries: Result[];
}

/** Out: the answer; `undefined` if the index could not be loaded. */
export async function askNames(site: Site, query: string): Promise<NamesAnswer | undefined> {
  const loaded = await loadNames(site.names).catch(() => undefined);
  if (!loaded) return undefined;
  const result = searchNames(loaded.index, query);
  return { loaded, result, entries: entryResults(result.hits, site.addressOf) };
}
