/** What a page costs its reader: bytes over the wire, and scripts before anything is used. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, readBuiltPages, type BuiltPage } from '../../src/lib/built-site.ts';
import { rootSite } from './built-sites.ts';
import { expect, test } from './test.ts';

const limit = 14_000;
const pages = readBuiltPages(rootSite.dir);
const entityPages = pages.filter(({ address }) => /^\/entities\/[^/]+\/$/.test(address));

test('an entity page with its styles is at most 14 KB compressed', () => {
  const heavy = entityPages.filter((page) => weightOf(page) > limit);

  expect(entityPages).not.toHaveLength(0);
  expect(heavy.map((page) => `${page.address} ${weightOf(page)}`)).toEqual([]);
});

test('an entity page runs and loads no script before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  await page.goto('./entities/hikvision/');

  expect(asked).toContain('stylesheet');
  expect(asked).not.toContain('script');
  expect(asked).not.toContain('fetch');
});

test('every script is a module in a file of the site', () => {
  const scripts = pages.flatMap(({ elements }) => elements.filter(isScript));
  const external = scripts.filter((script) => attribute(script, 'src')?.startsWith('/'));

  expect(external).toEqual(scripts);
  for (const script of scripts) expect(attribute(script, 'type')).toBe('module');
});

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
