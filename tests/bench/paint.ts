/** The bench of the first visit: when a slow phone on a slow network shows a page that it never saw. */
import type { Browser } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBuiltPages } from '../../src/lib/built-site.ts';
import { heaviestPages } from '../browser/page-weight.ts';
import { firstResult } from '../browser/weight-budget.ts';
import { noteWhenShown, whenShown } from '../browser/when-shown.ts';
import { launchBrowser } from './bench-browser.ts';
import { startServer, type Mount } from './bench-server.ts';
import { median } from './median.ts';
import { printTable } from './print-table.ts';
import { slowdown, slowNetwork, slowProcessor } from './search/slow-phone.ts';

/** Milliseconds from the beginning of the visit. */
interface Visit {
  first: number;
  largest: number;
  /** When the first result of a search was there; 0 on other pages. */
  result: number;
}

const runs = 5;
const bare = '/bare-text/';

/**
 * Prints the median of the runs for each kind of page, and its ratio to a page of bare text.
 *
 * @param site - folder of the built site
 */
export async function benchPaint(site: string): Promise<void> {
  const server = await startServer({ '/': { folder: site }, [bare]: bareText(site) }, 'br');
  const browser = await launchBrowser();
  const rows: [string, Visit][] = [];
  for (const [name, link, selector] of visits(site)) {
    const address = `${server.address}${link}`;
    const all: Visit[] = [];
    for (let run = 0; run < runs; run++) all.push(await visit(browser, address, selector));
    rows.push([name, middle(all)]);
  }
  await browser.close();
  server.close();
  print(rows);
}

/** Name, address, and the element to wait for, of each visit; the bare text comes first. */
function visits(site: string): [string, string, string][] {
  const pages = [...heaviestPages(readBuiltPages(site))];
  return [
    ['bare text of an entity', bare, 'p'],
    ...pages.map(([kind, address]): [string, string, string] => [kind, address, 'h1']),
    ['search with a query', firstResult.link, firstResult.selector],
  ];
}

/** The text of an entity page and nothing else: no page that says as much can be there sooner. */
function bareText(site: string): Mount {
  const html = readFileSync(path.join(site, 'entities/hikvision/index.html'), 'utf8');
  const lines = toText(fromHtml(html)).split('\n').filter(Boolean);
  const text = `<!doctype html><html lang="en"><title>Bare</title>${lines.map((line) => `<p>${line.replaceAll('<', '&lt;')}`).join('')}`;
  return { text, type: 'text/html; charset=utf-8' };
}

async function visit(browser: Browser, address: string, selector: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await slowNetwork(await slowProcessor(page));
  await noteWhenShown(page, selector);
  await page.goto(address);
  await page.locator(selector).first().waitFor();
  const { begun, first, largest } = await page.evaluate(readPaints);
  const result = selector === firstResult.selector ? (await whenShown(page)) - begun : 0;
  await context.close();
  return { first, largest, result };
}

/** Runs in the page, when it is loaded: waits for fonts and for what they change to be drawn. */
async function readPaints() {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const largest = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { begun: performance.timeOrigin, first: paint?.startTime ?? 0, largest };
}

function middle(all: Visit[]): Visit {
  const of = (part: keyof Visit) => median(all.map((each) => each[part]));
  return { first: of('first'), largest: of('largest'), result: of('result') };
}

function print(rows: [string, Visit][]): void {
  const floor = rows[0]?.[1].first ?? NaN;
  printTable(
    `First visit on slow 4G with a ${slowdown} times slower CPU, ms, middle of ${runs} runs`,
    ['page', 'first paint', 'to bare text', 'largest paint', 'first result'],
    rows.map(([name, { first, largest, result }]) => [
      name,
      Math.round(first),
      (first / floor).toFixed(2),
      Math.round(largest),
      result === 0 ? '–' : Math.round(result),
    ])
  );
}
