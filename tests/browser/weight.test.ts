/** What a page costs its reader: bytes over the wire, and scripts before anything is used. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, readBuiltPages, type BuiltPage } from '../../src/lib/built-site.ts';
import { rootSite } from './built-sites.ts';
import { kindOf } from './page-kinds.ts';
import {
  fileKinds,
  gzipOf,
  heaviestPages,
  weighPage,
  weighUntil,
  type PageWeight,
} from './page-weight.ts';
import { expect, test } from './test.ts';
import {
  boundariesBar,
  budget,
  deskBar,
  entityBar,
  firstResult,
  fontsBar,
  homeBar,
  scriptBar,
  type Budget,
} from './weight-budget.ts';

const pages = readBuiltPages(rootSite.dir);
const heaviest = heaviestPages(pages);
const entityPages = pages.filter(({ address }) => /^\/entities\/[^/]+\/$/.test(address));

test('an entity page with its styles is at most 14 KB compressed', () => {
  const heavy = entityPages.filter((page) => weightOf(page) > entityBar);

  expect(entityPages).not.toHaveLength(0);
  expect(heavy.map((page) => `${page.address} ${weightOf(page)}`)).toEqual([]);
});

for (const [kind, address] of heaviest)
  test(`the heaviest page of the kind “${kind}” is within its budget`, async ({ page }) => {
    const weight = await weighPage(page, `.${address}`, rootSite.dir);

    expect(excessOf(weight, budget[kind]), address).toEqual([]);
  });

test('the list check loads at most 80 KB before it is used', async ({ page }) => {
  const weight = await weighPage(page, './screen/', rootSite.dir);

  expect(gzipOf(weight, fileKinds)).toBeLessThanOrEqual(deskBar);
});

test('every kind of page in the budget has a page', () => {
  expect([...heaviest.keys()].sort()).toEqual(Object.keys(budget).sort());
});

test('the home page without its font is at most 30 KB compressed', async ({ page }) => {
  const weight = await weighPage(page, '', rootSite.dir);

  expect(gzipOf(weight, ['html', 'css', 'js', 'data'])).toBeLessThanOrEqual(homeBar);
});

test('a first result is within its budget', async ({ page }) => {
  const { link, selector, most, requests } = firstResult;
  const weight = await weighUntil(page, `.${link}`, { dir: rootSite.dir, selector });

  expect(gzipOf(weight, ['html', 'css', 'js', 'data', 'font'])).toBeLessThanOrEqual(most);
  expect(weight.data.gzip, 'the names were loaded').toBeGreaterThan(0);
  expect(weight.requests).toBeLessThanOrEqual(requests);
});

test('all fonts are at most 60 KB, and the boundaries of the maps 15 KB', () => {
  const assets = path.join(rootSite.dir, '_astro');
  const fonts = readdirSync(assets).filter((file) => file.endsWith('.woff2'));
  const sizes = fonts.map((file) => statSync(path.join(assets, file)).size);
  const boundaries = statSync('src/lib/boundaries/boundaries.json').size;

  expect(fonts).not.toHaveLength(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(fontsBar);
  expect(boundaries).toBeLessThanOrEqual(boundariesBar);
});

test('an entity page loads at most 1 KB of script before it is used, and nothing by script', async ({
  page,
}) => {
  const weight = await weighPage(page, './entities/hikvision/', rootSite.dir);

  expect(weight.js.raw).toBeGreaterThan(0);
  expect(weight.js.raw).toBeLessThanOrEqual(scriptBar);
  expect(weight.data.raw).toBe(0);
});

/** All but the file that has its script in it. */
const sitePages = pages.filter(({ address }) => kindOf(address) !== 'one file');

test('no page has a script that its reader waits for', () => {
  for (const { elements, address } of sitePages)
    for (const script of elements.filter(isScript)) {
      expect(attribute(script, 'type'), address).toBe('module');
      expect(attribute(script, 'async'), address).toBeUndefined();
    }
});

test('every script is in a file of the site', () => {
  const scripts = sitePages.flatMap(({ elements }) => elements.filter(isScript));
  const external = scripts.filter((script) => attribute(script, 'src')?.startsWith('/'));

  expect(external).toEqual(scripts);
});

/** What goes beyond a budget, in words. */
function excessOf(weight: PageWeight, most: Budget): string[] {
  const bytes = fileKinds.filter((kind) => weight[kind].gzip > most[kind]);
  return [
    ...bytes.map((kind) => `${kind}: ${weight[kind].gzip} bytes of ${most[kind]}`),
    ...(weight.requests > most.requests
      ? [`requests: ${weight.requests} of ${most.requests}`]
      : []),
  ];
}

function isScript(element: BuiltPage['elements'][number]): boolean {
  return element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json';
}

function weightOf({ html, elements }: BuiltPage): number {
  const sheets = elements.filter((element) => attribute(element, 'rel') === 'stylesheet');
  const styles = sheets.map((sheet) =>
    readFileSync(path.join(rootSite.dir, attribute(sheet, 'href') ?? ''))
  );
  return [Buffer.from(html), ...styles].reduce((sum, file) => sum + gzipSync(file).length, 0);
}
