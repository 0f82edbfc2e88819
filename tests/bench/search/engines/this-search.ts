/** This search, over the published names index. */
import { restoreEntry, type NamesFile } from '../../../../src/search/names/name-entry.ts';
import { searchNames } from '../../../../src/search/names/name-search.ts';
import { buildInSlices } from '../../../../src/search/names/names-index.ts';
import type { Search } from './engine.ts';

export async function load(): Promise<Search> {
  const file = (await (await fetch('/names.json')).json()) as NamesFile;
  const index = await buildInSlices(file.entries.map(restoreEntry));
  return (query) => searchNames(index, query).hits.map(({ entity }) => entity.id);
}
