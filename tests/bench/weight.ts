/** The bench of weight: what a browser loads to open the heaviest page of each kind. */
import type { Browser } from '@playwright/test';
import { readBuiltPages } from '../../src/lib/built-site.ts';
import {
  fileKinds,
  heaviestPages,
  weighPage,
  weighUntil,
  type PageWeight,
  type Size,
} from '../browser/page-weight.ts';
import { firstResult } from '../browser/weight-budget.ts';
import { launchBrowser } from './bench-browser.ts';
import { startServer } from './bench-server.ts';
import { printTable } from './print-table.ts';

/**
 * Prints the size of each page, plain and compressed, and the number of its requests.
 *
 * @param site - folder of the built site
 */
export async function benchWeight(site: string): Promise<void> {
  const server = await startServer({ '/': { folder: site } }, 'br');
  const browser = await launchBrowser();
  const weights = await weighAll(browser, server.address, site);
  await browser.close();
  server.close();
  printTable(
    'Weight of the heaviest page of each kind, KB plain/gzip/brotli, icon not counted',
    ['page', ...fileKinds, 'together', 'requests'],
    weights.map(([name, weight]) => [
      name,
      ...fileKinds.map((kind) => inThousands(weight[kind])),
      inThousands(together(weight)),
      weight.requests,
    ])
  );
}

async function weighAll(
  browser: Browser,
  server: string,
  dir: string
): Promise<[string, PageWeight][]> {
  const weights: [string, PageWeight][] = [];
  for (const [kind, address] of heaviestPages(readBuiltPages(dir))) {
    const page = await browser.newPage();
    weights.push([`${kind}, ${address}`, await weighPage(page, `${server}${address}`, dir)]);
    await page.close();
  }
  const page = await browser.newPage();
  const { link, selector } = firstResult;
  const weight = await weighUntil(page, `${server}${link}`, { dir, selector });
  return [...weights, [`first result, ${link}`, weight]];
}

function together(weight: PageWeight): Size {
  const sum = (form: keyof Size) => fileKinds.reduce((all, kind) => all + weight[kind][form], 0);
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}

function inThousands({ raw, gzip, brotli }: Size): string {
  if (raw === 0) return '–';
  return [raw, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(1)).join('/');
}
