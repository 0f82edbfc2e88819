/** What the files of the site weigh, and that no reader waits for a script. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { attribute, type BuiltPage } from '../../src/lib/built-site.ts';
import { kindOf } from '../browser/page-kinds.ts';
import { heaviestPages } from '../browser/page-weight.ts';
import { boundariesBar, budget, entityBar, fontsBar } from '../browser/weight-budget.ts';
import { builtPages, builtSite } from './built-site.ts';

const entityPages = builtPages.filter(({ address }) => /^\/entities\/[^/]+\/$/.test(address));

test('an entity page with its styles is at most 14 KB compressed', () => {
  const heavy = entityPages.filter((page) => weightOf(page) > entityBar);

  assert.notEqual(entityPages.length, 0);
  assert.deepEqual(
    heavy.map((page) => `${page.address} ${weightOf(page)}`),
    []
  );
});

test('every kind of page in the budget has a page', () => {
  assert.deepEqual([...heaviestPages(builtPages).keys()].sort(), Object.keys(budget).sort());
});

test('all fonts are at most 60 KB, and the boundaries of the maps 15 KB', () => {
  const assets = path.join(builtSite, '_astro');
  const fonts = readdirSync(assets).filter((file) => file.endsWith('.woff2'));
  const sizes = fonts.map((file) => statSync(path.join(assets, file)).size);
  const boundaries = statSync('src/lib/boundaries/boundaries.json').size;

  assert.notEqual(fonts.length, 0);
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= fontsBar);
  assert.ok(boundaries <= boundariesBar);
});

/** All but the file that has its script in it. */
const sitePages = builtPages.filter(({ address }) => kindOf(address) !== 'one file');

test('no page has a script that its reader waits for', () => {
  for (const { elements, address } of sitePages)
    for (const script of elements.filter(isScript)) {
      assert.equal(attribute(script, 'type'), 'module', address);
      assert.equal(attribute(script, 'async'), undefined, address);
    }
});

test('every script is in a file of the site', () => {
  const scripts = sitePages.flatMap(({ elements }) => elements.filter(isScript));
  const external = scripts.filter((script) => attribute(script, 'src')?.startsWith('/'));

  assert.deepEqual(external, scripts);
});

function isScript(element: BuiltPage['elements'][number]): boolean {
  return element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json';
}

function weightOf({ html, elements }: BuiltPage): number {
  const sheets = elements.filter((element) => attribute(element, 'rel') === 'stylesheet');
  const styles = sheets.map((sheet) =>
    readFileSync(path.join(builtSite, attribute(sheet, 'href') ?? ''))
  );
  return [Buffer.from(html), ...styles].reduce((sum, file) => sum + gzipSync(file).length, 0);
}
