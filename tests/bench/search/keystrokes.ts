/** How long a letter takes, from the key to the results, on a slow processor. */
import type { Page } from '@playwright/test';
import { printTable } from '../print-table.ts';
import { askAll, engines, openBarePage, type EngineName } from './bare-page.ts';
import { middles, percentile, ratio } from './percentile.ts';
import { slowProcessor } from './slow-phone.ts';

/** Each on a page that was just loaded, so that nothing is remembered from the one before. */
const runs = 5;

/** Asks every engine for every beginning of some names, and the search page too, and prints milliseconds. */
export async function printKeystrokes(page: Page, address: string, names: string[]): Promise<void> {
  const beginnings = names.flatMap((name) => [...name].map((_, at) => name.slice(0, at + 1)));
  await slowProcessor(page);
  const times = new Map<string, number[]>();
  for (const engine of Object.keys(engines) as EngineName[])
    times.set(
      `${engines[engine]}: search`,
      await repeat(async () => {
        await openBarePage(page, address, engine);
        return (await askAll(page, beginnings)).map(({ ms }) => ms);
      })
    );
  times.set(
    'this search: page, until entries are drawn',
    await repeat(() => typeOnPage(page, address, names))
  );
  printTable(
    `A keystroke, ms on a CPU slowed 4 times (${beginnings.length} keys, of each the middle of ${runs} runs)`,
    ['engine', 'p50', 'p95', 'most', 'p95 to this search'],
    toRows(times)
  );
}

async function repeat(measure: () => Promise<number[]>): Promise<number[]> {
  const measured = [];
  for (let run = 0; run < runs; run++) measured.push(await measure());
  return middles(measured);
}

/** Types on the search page, and returns for each letter the milliseconds until the results are in the document. */
async function typeOnPage(page: Page, address: string, names: string[]): Promise<number[]> {
  await page.goto(`${address}/search/?q=a`);
  await page.locator('search-page[data-state="ready"]').waitFor();
  await page.locator('.proof').waitFor();
  return page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
    const results = document.querySelector('[data-pages]');
    if (!field || !results) throw new Error('The search page has no field');
    const took: number[] = [];
    for (const name of all)
      for (let length = 1; length <= name.length; length++) {
        const drawn = new Promise((resolve) =>
          new MutationObserver(resolve).observe(results, { childList: true })
        );
        field.value = name.slice(0, length);
        const begun = performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await drawn;
        took.push(performance.now() - begun);
      }
    return took;
  }, names);
}

function toRows(times: Map<string, number[]>): (string | number)[][] {
  const [own = []] = times.values();
  return [...times].map(([name, each]) => [
    name,
    ...[0.5, 0.95, 1].map((share) => Number(percentile(each, share).toFixed(1))),
    ratio(percentile(each, 0.95), percentile(own, 0.95)),
  ]);
}
