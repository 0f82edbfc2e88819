/** The bench of the list check on its page: how long it takes, and the longest task of the page in each step. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { readWild } from '../search/wild.ts';
import { launchBrowser } from './bench-browser.ts';
import { startServer } from './bench-server.ts';
import { printTable } from './print-table.ts';

const folder = path.resolve('test-results/bench-screen');
const minutes = 60_000;

/** What a reader does, in its order; each step returns when the page shows its end. */
const steps: Record<string, (page: Page, list: string) => Promise<unknown>> = {
  'read the file': async (page, list) => {
    await page.getByLabel('Or choose a file').setInputFiles(list);
    await page.getByRole('heading', { name: 'Columns' }).waitFor();
  },
  'run and show the result': async (page) => {
    await page.getByRole('button', { name: 'Check the list' }).click();
    await page.getByRole('heading', { name: 'rows checked' }).waitFor({ timeout: 5 * minutes });
  },
  filter: async (page) => {
    for (const grade of ['exact', 'partial', '']) {
      await page.locator('select[name="grade"]').selectOption(grade);
      await page.locator('[data-shown]').filter({ hasText: 'shown' }).waitFor();
    }
  },
  'show more hits': async (page) => {
    for (let time = 0; time < 4; time++)
      await page.getByRole('button', { name: 'Show more hits' }).click();
  },
  decide: (page) => page.locator('[data-hits] select').first().selectOption('false match'),
  'list rows without hits': async (page) => {
    for (let time = 0; time < 4; time++) await page.locator('[data-without]').click();
  },
  'save JSON': (page) => save(page, 'Save (JSON)', 'saved.json'),
  'save XLSX': (page) => save(page, 'XLSX', 'saved.xlsx'),
  'save CSV': (page) => save(page, 'CSV', 'saved.csv'),
  print: async (page) => {
    await page.getByRole('button', { name: 'Print the report' }).click();
    await page.waitForFunction(() => 'isPrinted' in globalThis, undefined, { timeout: minutes });
  },
  'load the saved JSON': async (page) => {
    await page.getByRole('button', { name: 'Check another list' }).click();
    await page.getByLabel('Or choose a file').setInputFiles(path.join(folder, 'saved.json'));
    await page.getByRole('heading', { name: 'rows checked' }).waitFor({ timeout: minutes });
  },
};

/**
 * Prints the time of each step and the longest task of the page in it.
 *
 * @param site - Folder of the built site.
 */
export async function benchScreenPage(site: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await startServer({ '/': { folder: site } }, 'gzip');
  const browser = await launchBrowser();
  for (const rows of [10_000, 100_000]) {
    const list = path.join(folder, `${rows}.csv`);
    writeFileSync(list, listOf(rows));
    const measured = await measure(browser, `${server.address}/screen/`, list);
    const columns = ['', 'seconds', 'longest task, ms'];
    printTable(`List check of ${rows} rows on the page`, columns, measured);
  }
  await browser.close();
  server.close();
}

async function measure(browser: Browser, address: string, list: string): Promise<string[][]> {
  const page = await browser.newPage();
  page.setDefaultTimeout(2 * minutes);
  await page.addInitScript(watch);
  await page.goto(address);
  await page.getByLabel('Paste names').waitFor();
  const measured = [];
  for (const [step, act] of Object.entries(steps)) {
    await takeLongest(page);
    const start = performance.now();
    await act(page, list);
    const seconds = (performance.now() - start) / 1000;
    measured.push([step, seconds.toFixed(1), await takeLongest(page)]);
  }
  await page.close();
  return measured;
}

/** Real names, made different by a number where the list is longer than they are. */
function listOf(rows: number): string {
  const names = [...readWild('positives'), ...readWild('negatives')].map(({ query }) => query);
  const lines = Array.from({ length: rows }, (_, at) => {
    const name = (names[at % names.length] ?? '').replaceAll('"', '""');
    return `${at + 1},"${name}${at < names.length ? '' : ` ${at}`}",CN`;
  });
  return `id,name,country\n${lines.join('\n')}\n`;
}

async function save(page: Page, button: string, file: string): Promise<void> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await downloading).saveAs(path.join(folder, file));
}

/** Runs in the page: the Long Tasks API has tasks of 50 ms and more. */
function watch(): void {
  const longest = { task: 0 };
  Object.assign(globalThis, {
    longest,
    print: () => Object.assign(globalThis, { isPrinted: true }),
  });
  new PerformanceObserver((list) => {
    longest.task = Math.max(longest.task, ...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

/** The longest task since it was last asked. */
function takeLongest(page: Page): Promise<string> {
  return page.evaluate(async () => {
    // The observer is called when the page is idle.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { longest } = globalThis as unknown as { longest: { task: number } };
    const { task } = longest;
    longest.task = 0;
    return task < 50 ? 'under 50' : String(task);
  });
}
