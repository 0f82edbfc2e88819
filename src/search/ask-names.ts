/** Asks the names: loads their index once and searches it. */
import type { NameAnswer } from './names/hit.ts';
import { loadNames, type LoadedNames, type NamesSource } from './load-names.ts';
import { searchNames } from './names/name-search.ts';

/** What the names answered, and the index that was asked. */
export interface NamesAnswer extends NameAnswer {
  loaded: LoadedNames;
}

/** Searches the names; `undefined` if their index could not be loaded. */
export async function askNames(
  source: NamesSource,
  query: string
): Promise<NamesAnswer | undefined> {
  const loaded = await loadNames(source).catch(() => undefined);
  if (!loaded) return undefined;
  return { loaded, ...searchNames(loaded.index, query) };
}
