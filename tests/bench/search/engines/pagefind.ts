/** Plain Pagefind over the built pages: no filters, no weights, no records of names. */
import type { Search } from './engine.ts';

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const mostResults = 5;

export async function load(): Promise<Search> {
  const address = '/plain-pagefind/pagefind.js';
  const pagefind = (await import(address)) as Pagefind;
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, mostResults).map((result) => result.data()));
    return pages.map(({ url }) => /\/entities\/([^/]+)\/$/.exec(url)?.[1] ?? url);
  };
}
