/** The same search over many more entities than there are. */
import type { Browser } from '@playwright/test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { NameEntry } from '../../../src/search/names/name-entry.ts';
import { mistypedNames } from '../../search/generated-queries.ts';
import { pick, seededRandom } from '../../search/seeded-random.ts';
import type { Query } from '../../search/queries.ts';
import { measureSuccess } from '../../search/success.ts';
import { startServer, type Mount } from '../bench-server.ts';
import { printTable } from '../print-table.ts';
import { askAll, loadedIn, longestTask, openBarePage } from './bare-page.ts';
import { inPercent, middles, percentile } from './percentile.ts';
import { slowdown, slowProcessor } from './slow-phone.ts';
import { syntheticEntries } from './synthetic-entries.ts';

const seed = 20191009;
const sampled = 200;
/** Of how many names each beginning is typed. */
const typed = 6;
const runs = 3;

/** Prints sizes, times on a slow processor, and success for each number of synthetic entities. */
export async function printScale(
  browser: Browser,
  mounts: Record<string, Mount>,
  counts: number[]
): Promise<void> {
  const rows = [];
  for (const count of counts) {
    const entries = syntheticEntries(count, seed);
    for (const rate of [1, slowdown]) rows.push(await measure(browser, mounts, entries, rate));
  }
  printTable(
    `Synthetic entities (times in ms, the middle of ${runs} runs)`,
    [
      'entities',
      'CPU slowed',
      'index KB gzip',
      'KB brotli',
      'to load and build',
      'longest task',
      'key p50',
      'key p95',
      'key most',
      'exact at 1, %',
      'typo at 1, %',
      'at 3, %',
    ],
    rows
  );
}

async function measure(
  browser: Browser,
  mounts: Record<string, Mount>,
  entries: NameEntry[],
  rate: number
) {
  const text = JSON.stringify({ version: 'bench', entries }, asStored);
  const server = await startServer(
    { ...mounts, '/names.json': { text, type: 'application/json' } },
    'gzip'
  );
  const page = await (await browser.newContext()).newPage();
  await slowProcessor(page, rate);
  const loads: number[] = [];
  const keys: number[][] = [];
  let longest = 0;
  for (let run = 0; run < runs; run++) {
    await openBarePage(page, server.address, 'this-search');
    loads.push(await loadedIn(page));
    longest = Math.max(longest, await longestTask(page));
    keys.push((await askAll(page, beginnings(sample(entries, typed)))).map(({ ms }) => ms));
  }
  const exact = await ask(
    page,
    sample(entries, sampled).map(({ id, name }) => ({ query: name, kind: '', expected: [id] }))
  );
  const typos = await ask(page, mistypedNames(sample(entries, typed), seed));
  await page.context().close();
  server.close();
  const times = middles(keys);
  return [
    entries.length,
    `${rate}x`,
    Math.round(gzipSync(text).length / 1000),
    Math.round(brotliCompressSync(text).length / 1000),
    Math.round(percentile(loads, 0.5)),
    Math.round(longest),
    ...[0.5, 0.95, 1].map((share) => Number(percentile(times, share).toFixed(1))),
    inPercent(exact.at1),
    inPercent(typos.at1),
    inPercent(typos.at3),
  ];
}

/** Leaves out the names that an entry is shown by, as the published file does. */
function asStored(key: string, value: unknown): unknown {
  return key === 'name' || key === 'chinese' ? undefined : value;
}

async function ask(page: Parameters<typeof askAll>[0], queries: Query[]) {
  const answers = await askAll(
    page,
    queries.map(({ query }) => query)
  );
  const found = new Map(queries.map(({ query }, at) => [query, answers[at]?.found ?? []]));
  return measureSuccess((query) => found.get(query) ?? [], queries);
}

function sample(entries: NameEntry[], count: number): NameEntry[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => pick(random, entries));
}

function beginnings(entries: NameEntry[]): string[] {
  return entries.flatMap(({ name }) => Array.from(name, (_, at) => name.slice(0, at + 1)));
}
