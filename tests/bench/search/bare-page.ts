/** A page with nothing but a search engine: it answers the query in its address, or many in turn. */
import type { Page } from '@playwright/test';
import type { Search } from './engines/engine.ts';

/** Engines of the bench: the file of each in `engines/`, and its name in tables. */
export const engines = {
  'this-search': 'this search',
  pagefind: 'Pagefind, plain',
  minisearch: 'MiniSearch as it comes',
  fuse: 'Fuse.js',
} as const;

export type EngineName = keyof typeof engines;

const imports = {
  minisearch: '/node_modules/minisearch/dist/es/index.js',
  'fuse.js': '/node_modules/fuse.js/dist/fuse.mjs',
};

/** HTML of the page. The script of the engine is chosen by `?engine=`; `?q=` is asked at once. */
export const barePage = `<!doctype html>
<html lang="en">
<title>Bench</title>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">
  const { searchParams } = new URL(location.href);
  const { load } = await import('/tests/bench/search/engines/' + searchParams.get('engine') + '.ts');
  const begun = performance.now();
  globalThis.search = await load();
  globalThis.loadedIn = performance.now() - begun;
  const query = searchParams.get('q');
  const found = query ? await search(query) : [];
  document.body.dataset.ready = 'true';
  for (const id of found) document.body.append(Object.assign(document.createElement('a'), { textContent: id }));
</script>
<body></body>
</html>`;

/** Opens the page of an engine, without a query. */
export async function openBarePage(page: Page, address: string, engine: EngineName): Promise<void> {
  await page.goto(`${address}/bare/?engine=${engine}`);
  await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: 120_000 });
}

/** Runs queries one after the other, and returns the answer and the time in milliseconds of each. */
export function askAll(page: Page, queries: string[]): Promise<{ found: string[]; ms: number }[]> {
  return page.evaluate(async (all) => {
    const { search } = globalThis as unknown as { search: Search };
    const answers = [];
    for (const query of all) {
      const begun = performance.now();
      const found = await search(query);
      answers.push({ found: found.slice(0, 5), ms: performance.now() - begun });
    }
    return answers;
  }, queries);
}

/** Milliseconds that an engine took to load its data and build its index. */
export function loadedIn(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { loadedIn: number }).loadedIn);
}

/** Milliseconds of the longest task since the page was opened; 0 if none took 50 or more (Long Tasks API). */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let longest = 0;
        new PerformanceObserver((list) => {
          longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve(longest), 500);
      })
  );
}
