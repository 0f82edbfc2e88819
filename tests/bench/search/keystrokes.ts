/** How long a letter takes, from the key to the results, on a slow processor. */
import type { Page } from '@playwright/test';
import { printTable } from '../print-table.ts';
import { askAll, engines, openBarePage, type EngineName } from './bare-page.ts';
import { percentile } from './percentile.ts';
import { slowProcessor } from './slow-phone.ts';

/** Asks every engine for every beginning of some names, and the search page too, and prints milliseconds. */
export async function printKeystrokes(page: Page, address: string, names: string[]): Promise<void> {
  const beginnings = names.flatMap((name) => [...name].map((_, at) => name.slice(0, at + 1)));
  await slowProcessor(page);
  const rows = [];
  for (const engine of Object.keys(engines) as EngineName[]) {
    await openBarePage(page, address, engine);
    const answers = await askAll(page, beginnings);
    rows.push(
      toRow(
        `${engines[engine]}: search`,
        answers.map(({ ms }) => ms)
      )
    );
  }
  rows.push(
    toRow('this search: page, until entries are drawn', await typeOnPage(page, address, names))
  );
  printTable(
    `A keystroke, ms on a CPU slowed 4 times (${beginnings.length} keys)`,
    ['engine', 'p50', 'p95', 'most'],
    rows
  );
}

/** Types on the search page. Out: for each letter, milliseconds until the results are in the document. */
async function typeOnPage(page: Page, address: string, names: string[]): Promise<number[]> {
  await page.goto(`${address}/search/?q=a`);
  await page.locator('search-page[data-state="ready"]').waitFor();
  await page.locator('.proof').waitFor();
  return page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
    const results = document.querySelector('[data-found]');
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

function toRow(name: string, times: number[]): (string | number)[] {
  return [name, ...[0.5, 0.95, 1].map((share) => Number(percentile(times, share).toFixed(1)))];
}
