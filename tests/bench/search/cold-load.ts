/** Bytes and time until the first result, for a reader who was never here and follows a link with a query. */
import type { Browser } from '@playwright/test';
import { noteWhenShown, whenShown } from '../../browser/when-shown.ts';
import type { BenchServer } from '../bench-server.ts';
import { printTable } from '../print-table.ts';
import { ratio } from './percentile.ts';
import { slowNetwork, slowProcessor } from './slow-phone.ts';

/** A page to open, and the first result to wait for. */
export interface ColdLoad {
  name: string;
  server: BenchServer;
  /** Path and query. */
  link: string;
  firstResult: string;
}

interface Measured {
  bytes: number;
  requests: number;
  /** Milliseconds, processor and network slowed. */
  slow: number;
}

const runs = 5;

/** Opens each page in fresh browsers and prints the middle of the runs. */
export async function printColdLoads(browser: Browser, loads: ColdLoad[]): Promise<void> {
  const rows = [];
  let own: number | undefined;
  for (const load of loads) {
    const measured = [];
    for (let run = 0; run < runs; run++) measured.push(await measure(browser, load));
    const middle = measured.sort((a, b) => a.slow - b.slow)[Math.floor(runs / 2)];
    if (!middle) continue;
    own ??= middle.slow;
    rows.push([
      load.name,
      (middle.bytes / 1000).toFixed(1),
      middle.requests,
      Math.round(middle.slow),
      ratio(middle.slow, own),
    ]);
  }
  printTable(
    'Until the first result of a link with a query, nothing cached',
    [
      'page',
      'KB over the network',
      'requests',
      `ms with slow 4G and 4x slower CPU, middle of ${runs}`,
      'to the first row',
    ],
    rows
  );
}

async function measure(
  browser: Browser,
  { server, link, firstResult }: ColdLoad
): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await slowNetwork(await slowProcessor(page));
  await noteWhenShown(page, firstResult);
  server.takeAnswers();
  const begun = Date.now();
  await page.goto(`${server.address}${link}`, { waitUntil: 'commit' });
  await page.locator(firstResult).first().waitFor();
  const shownAt = await whenShown(page);
  const sizes = server.takeAnswers().filter(({ at }) => at <= shownAt);
  await context.close();
  return {
    bytes: sizes.reduce((sum, { size }) => sum + size, 0),
    requests: sizes.length,
    slow: shownAt - begun,
  };
}
