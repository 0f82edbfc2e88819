/** The bench by Lighthouse: its scores for a phone, and what it finds wanting. Its reports are kept. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import lighthouse, { generateReport, type Flags, type Result } from 'lighthouse';
import { freePort } from '../browser/free-port.ts';
import { launchBrowser } from './bench-browser.ts';
import { startServer } from './bench-server.ts';
import { median } from './median.ts';
import { printTable } from './print-table.ts';

const pages = {
  home: '/',
  entity: '/entities/hikvision/',
  claim: '/claims/p8-yixin-nanotechnology/',
  article: '/article/',
  search: '/search/?q=hikvision',
};
/** Categories that do not depend on how fast the machine is: below 100 there the bench fails. */
const steady = ['accessibility', 'best-practices', 'seo'];
const categories = ['performance', ...steady];
const metrics = {
  'first-contentful-paint': 'FCP, ms',
  'largest-contentful-paint': 'LCP, ms',
  'speed-index': 'speed index, ms',
  'total-blocking-time': 'blocked, ms',
  'cumulative-layout-shift': 'shift',
};
/** An odd number: the run of middle performance is one of them. */
const runs = 5;
/** Below this, Lighthouse itself warns that the machine was too slow or too busy for its scores. */
const idleSpeed = 1000;
const folder = 'test-results/lighthouse';

/** No name but this machine's is found, so that nothing that a browser does of itself leaves it. */
const noNetwork = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/**
 * Prints the run with the median performance for each page and keeps its reports in `test-results/lighthouse/`.
 *
 * @param site - folder of the built site
 */
export async function benchLighthouse(site: string): Promise<void> {
  const port = await freePort('BENCH_BROWSER_PORT');
  const browser = await launchBrowser([`--remote-debugging-port=${port}`, noNetwork]);
  const server = await startServer({ '/': { folder: site } }, 'br');
  const results: [string, Result][] = [];
  for (const [name, link] of Object.entries(pages))
    results.push([name, await middleRun(`${server.address}${link}`, Number(port))]);
  await browser.close();
  server.close();
  for (const [name, result] of results) keepReports(name, result);
  print(results);
}

async function middleRun(address: string, port: number): Promise<Result> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) results.push(await runOnce(address, port));
  const scores = results.map((result) => scoreOf(result, 'performance'));
  const middle = median(scores);
  const result = results[scores.indexOf(middle)];
  if (!result) throw new Error(`No run of Lighthouse for ${address}`);
  return result;
}

/** Lighthouse's own phone on its own slow 4G; nothing is reported to its makers. */
async function runOnce(address: string, port: number): Promise<Result> {
  const flags: Flags = { port, logLevel: 'error', onlyCategories: categories };
  const run = await lighthouse(address, flags);
  if (!run || run.lhr.runtimeError)
    throw new Error(`${address}: ${run?.lhr.runtimeError?.message ?? 'Lighthouse did not run'}`);
  return run.lhr;
}

function keepReports(name: string, result: Result): void {
  mkdirSync(folder, { recursive: true });
  for (const format of ['html', 'json'] as const)
    writeFileSync(path.join(folder, `${name}.${format}`), generateReport(result, format));
}

function print(results: [string, Result][]): void {
  printTable(
    `Lighthouse: a phone on slow 4G, middle of ${runs} runs (reports in ${folder}/)`,
    ['page', ...categories, ...Object.values(metrics), 'speed of machine'],
    results.map(([name, result]) => [
      name,
      ...categories.map((category) => scoreOf(result, category)),
      ...Object.keys(metrics).map((metric) => rounded(result.audits[metric]?.numericValue ?? NaN)),
      Math.round(result.environment.benchmarkIndex),
    ])
  );
  console.log(
    `  Below a speed of ${idleSpeed} the machine was too busy: times are then its own more than the page's.`
  );
  const wanting = results.flatMap(([name, result]) => wantingAudits(name, result));
  if (wanting.length > 0) printTable('Audits below 100', ['page', 'audit', 'score'], wanting);
  if (results.some(([, result]) => steady.some((category) => scoreOf(result, category) < 100)))
    process.exitCode = 1;
}

function scoreOf({ categories: scores }: Result, category: string): number {
  return Math.round((scores[category]?.score ?? 0) * 100);
}

/** Audits that count towards a score and take something from it. */
function wantingAudits(name: string, { categories: scores, audits }: Result): string[][] {
  const counted = Object.values(scores).flatMap(({ auditRefs }) => auditRefs);
  return counted
    .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => [name, id, String(audits[id]?.score)]);
}

/** Whole milliseconds, but a shift of the layout is a small fraction. */
function rounded(value: number): number {
  return value < 1 ? Number(value.toFixed(3)) : Math.round(value);
}
