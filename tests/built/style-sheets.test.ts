/** The style sheets of the built site: one a page, and each cascade layer where it was declared. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { attribute } from '../../src/lib/built-site.ts';
import { layerOrder } from '../../src/lib/layer-order.ts';
import { builtPages, builtSite } from './built-site.ts';

const sheets = new Map(
  builtPages.map(({ address, elements }) => [address, elements.filter(isSheet)])
);
const declared = layerOrder.replaceAll(/@layer |;/g, '').split(', ');

test('a page has at most one style sheet', () => {
  for (const [address, { length }] of sheets) assert.ok(length <= 1, `${address}: ${length}`);
});

test('no style sheet nests a layer in a layer, which one lost brace would do', () => {
  const hrefs = new Set([...sheets.values()].flat().map((link) => attribute(link, 'href') ?? ''));
  assert.notEqual(hrefs.size, 0);
  for (const href of hrefs) {
    const css = readFileSync(path.join(builtSite, href), 'utf8');
    assert.deepEqual(
      layersOf(css).filter((layer) => !declared.includes(layer)),
      [],
      href
    );
  }
});

/** Names of the layers of a sheet, a nested one with the names of those around it: `components.print`. */
function layersOf(css: string): string[] {
  const open: string[] = [];
  return [...css.matchAll(/@layer ([\w-]+)\{|[{}]/g)].flatMap(([brace, layer = '']) => {
    if (brace === '}') open.pop();
    else open.push(layer);
    return layer ? [open.filter(Boolean).join('.')] : [];
  });
}

function isSheet(element: (typeof builtPages)[number]['elements'][number]): boolean {
  return attribute(element, 'rel') === 'stylesheet';
}
