/** What the pages say to machines and to people who cite them. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { toText } from 'hast-util-to-text';
import { attribute, readBuiltPages, type BuiltPage } from '../../src/lib/built-site.ts';
import { rootSite } from './built-sites.ts';
import { expect, test } from './test.ts';

const pages = readBuiltPages(rootSite.dir);
const types = {
  '/': 'WebSite',
  '/article/': 'AnalysisNewsArticle',
  '/data/': 'Dataset',
  '/entities/hikvision/': 'WebPage',
  '/entities/kashgar-psb/': 'WebPage',
  '/claims/headline-28-security-companies/': 'ClaimReview',
};
const citable = pages.filter((page) => relationsOf(page).includes('cite-as'));

for (const [address, type] of Object.entries(types))
  test(`${address} describes itself as a ${type}`, () => {
    expect(descriptionsOf(pageAt(address))).toEqual([
      expect.objectContaining({ '@context': 'https://schema.org', '@type': type }),
    ]);
  });

test('every entity, every claim, the article and the dataset can be cited', () => {
  const addresses = citable.map(({ address }) => address);
  const cite = pages.map(({ address }) => address).filter((address) => address.endsWith('/cite/'));

  expect(
    addresses.filter((address) => /^\/(entities|claims)\/[^/]+\/$/.test(address))
  ).toHaveLength(addresses.length - 2);
  expect(cite).toEqual(addresses.map((address) => `${address}cite/`));
});

test('a page that can be cited leads to its address, its data and its citation files', () => {
  for (const page of citable) {
    const relations = relationsOf(page);
    for (const relation of ['cite-as', 'type', 'author', 'license', 'item', 'describedby'])
      expect(relations).toContain(relation);
  }
});

test('every picture for previews is there and says in words what it shows', () => {
  for (const page of pages.filter((page) => meta(page, 'og:title') !== undefined)) {
    const { pathname } = new URL(meta(page, 'og:image') ?? '');
    expect(existsSync(path.join(rootSite.dir, pathname)), pathname).toBe(true);
    expect(meta(page, 'og:image:alt')).toBeTruthy();
  }
});

test('no two forms of citation on a page have the same name', () => {
  for (const { address, elements } of pages.filter(({ address }) => address.endsWith('/cite/'))) {
    const names = elements
      .filter(({ tagName }) => tagName === 'summary')
      .map((element) => toText(element));
    expect(new Set(names).size, address).toBe(names.length);
  }
});

test('every statement of an entity is cited with its label and how it is known', () => {
  const cited = pages
    .filter(({ address }) => /^\/entities\/.+\/cite\/$/.test(address))
    .flatMap(({ elements }) => elements)
    .filter((element) => element.tagName === 'li' && attribute(element, 'id') !== undefined)
    .map((element) => toText(element).replaceAll(/\s+/g, ' '));
  const open = /^(Disagreement of sources|Not established)( \d)?: ./;

  expect(cited).not.toHaveLength(0);
  for (const text of cited.filter((text) => !open.test(text)))
    expect(text).toMatch(/^.+? \((official|reported|inferred)\): ./);
});

test('coordinates are cited with their datum', () => {
  const coordinates = pages
    .filter(({ address }) => /^\/entities\/.+\/cite\/$/.test(address))
    .flatMap(({ elements }) => elements)
    .filter((element) => toText(element).startsWith('Coordinates of the seat'))
    .filter(({ tagName }) => tagName === 'li')
    .map((element) => toText(element));

  expect(coordinates).not.toHaveLength(0);
  for (const text of coordinates) expect(text).toMatch(/° N, [\d.]+° E \((GCJ-02|WGS 84)\)/);
});

test('a browser is told of the search', async ({ page }) => {
  await page.goto('./');
  const link = page.locator('link[rel=search]');
  const document = await page.request.get((await link.getAttribute('href')) ?? '');

  expect(await document.text()).toContain('/search/?q={searchTerms}');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an entity is cited in four forms, and each of its statements', async ({ page }) => {
    await page.goto('./entities/hikvision/');
    await page.getByRole('link', { name: 'Cite or reuse' }).click();
    const main = page.getByRole('main');

    for (const form of ['Chicago', 'APA', 'Legal, after the Bluebook', 'Wikipedia'])
      await expect(main.getByRole('heading', { name: form })).toBeVisible();
    const statement = main.locator('#name-listed');
    await expect(statement).toContainText('/entities/hikvision/#name-listed.');
    await statement.getByText('Other forms: Listed name now').click();
    const [{ version } = {}] = descriptionsOf(pageAt('/data/')) as { version?: string }[];
    for (const form of ['APA', 'Legal, after the Bluebook', 'Wikipedia'])
      await expect(statement.getByText(form)).toContainText(
        new RegExp(`${version}.*/entities/hikvision/#name-listed`)
      );
    for (const file of ['BibTeX', 'RIS', 'CSL-JSON'])
      await expect(main.getByRole('link', { name: file, exact: true })).toBeVisible();
  });
});

function pageAt(address: string): BuiltPage {
  const page = pages.find((other) => other.address === address);
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

function descriptionsOf({ elements }: BuiltPage): unknown[] {
  return elements
    .filter(({ tagName }) => tagName === 'script')
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .flatMap(({ children }) => children)
    .map((child) => JSON.parse('value' in child ? child.value : '') as unknown);
}
