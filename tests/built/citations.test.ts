/** What the pages say to machines and to people who cite them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { toText } from 'hast-util-to-text';
import sharp from 'sharp';
import { attribute, type BuiltPage } from '../../src/lib/built-site.ts';
import { builtPages, builtSite } from './built-site.ts';

const types = {
  '/': 'WebSite',
  '/article/': 'AnalysisNewsArticle',
  '/data/': 'Dataset',
  '/entities/hikvision/': 'WebPage',
  '/entities/kashgar-psb/': 'WebPage',
  '/claims/headline-28-security-companies/': 'ClaimReview',
};
const citable = builtPages.filter((page) => relationsOf(page).includes('cite-as'));

for (const [address, type] of Object.entries(types))
  test(`${address} describes itself as a ${type}`, () => {
    const descriptions = descriptionsOf(pageAt(address));
    assert.deepEqual(
      descriptions.map((each) => [each['@context'], each['@type']]),
      [['https://schema.org', type]]
    );
  });

test('every entity, every claim, the article and the dataset can be cited', () => {
  const addresses = citable.map(({ address }) => address);
  const cite = builtPages
    .map(({ address }) => address)
    .filter((address) => address.endsWith('/cite/'));

  assert.equal(
    addresses.filter((address) => /^\/(entities|claims)\/[^/]+\/$/.test(address)).length,
    addresses.length - 2
  );
  assert.deepEqual(
    cite,
    addresses.map((address) => `${address}cite/`)
  );
});

test('a page that can be cited leads to its address, its data and its citation files', () => {
  for (const page of citable) {
    const relations = relationsOf(page);
    for (const relation of ['cite-as', 'type', 'author', 'license', 'item', 'describedby'])
      assert.ok(relations.includes(relation), `${page.address}: ${relation}`);
  }
});

test('every picture for previews is 1200 by 630 pixels, at most 20 KB, and is described', async () => {
  for (const page of builtPages.filter((page) => meta(page, 'og:title') !== undefined)) {
    const { pathname } = new URL(meta(page, 'og:image') ?? '');
    const png = readFileSync(path.join(builtSite, pathname));
    const { width, height } = await sharp(png).metadata();
    assert.deepEqual([width, height], [1200, 630], pathname);
    assert.ok(png.length <= 20 * 1024, `${pathname}: ${png.length} bytes`);
    assert.ok(meta(page, 'og:image:alt'), page.address);
  }
});

test('no two forms of citation on a page have the same name', () => {
  for (const { address, elements } of builtPages.filter(({ address }) =>
    address.endsWith('/cite/')
  )) {
    const names = elements
      .filter(({ tagName }) => tagName === 'summary')
      .map((element) => toText(element));
    assert.equal(new Set(names).size, names.length, address);
  }
});

test('every statement of an entity is cited with its label and how it is known', () => {
  const cited = builtPages
    .filter(({ address }) => /^\/entities\/.+\/cite\/$/.test(address))
    .flatMap(({ elements }) => elements)
    .filter((element) => element.tagName === 'li' && attribute(element, 'id') !== undefined)
    .map((element) => toText(element).replaceAll(/\s+/g, ' '));
  const open = /^(Disagreement of sources|Not established)( \d)?: ./;

  assert.notEqual(cited.length, 0);
  for (const text of cited.filter((text) => !open.test(text)))
    assert.match(text, /^.+? \((official|reported|inferred)\): ./);
});

test('coordinates are cited with their datum', () => {
  const coordinates = builtPages
    .filter(({ address }) => /^\/entities\/.+\/cite\/$/.test(address))
    .flatMap(({ elements }) => elements)
    .filter((element) => toText(element).startsWith('Coordinates of the seat'))
    .filter(({ tagName }) => tagName === 'li')
    .map((element) => toText(element));

  assert.notEqual(coordinates.length, 0);
  for (const text of coordinates) assert.match(text, /° N, [\d.]+° E \((GCJ-02|WGS 84)\)/);
});

function pageAt(address: string): BuiltPage {
  const page = builtPages.find((other) => other.address === address);
  if (page === undefined) throw new Error(`There is no page ${address}`);
  return page;
}

function relationsOf({ elements }: BuiltPage): string[] {
  return elements.flatMap((element) => attribute(element, 'rel') ?? []);
}

function meta({ elements }: BuiltPage, name: string): string | undefined {
  const tag = elements.find(
    (element) => attribute(element, 'name') === name || attribute(element, 'property') === name
  );
  return tag && attribute(tag, 'content');
}

function descriptionsOf({ elements }: BuiltPage): Record<string, unknown>[] {
  return elements
    .filter(({ tagName }) => tagName === 'script')
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .flatMap(({ children }) => children)
    .map((child) => JSON.parse('value' in child ? child.value : '') as Record<string, unknown>);
}
