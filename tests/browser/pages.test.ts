/** What every page has, whatever it is about. */
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { attribute, readBuiltPages } from '../../src/lib/built-site.ts';
import { listedPages, rootSite } from './built-sites.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { expect, test } from './test.ts';

const listed = listedPages(rootSite);
const pages = new Map(readBuiltPages(rootSite.dir).map((page) => [page.address, page]));

test('every page of the sitemap has all that a page has', () => {
  for (const { href, address } of listed) {
    const { html = '', elements = [] } = pages.get(address) ?? {};
    const count = (tagName: string) => elements.filter((each) => each.tagName === tagName).length;
    const footer = elements.find(({ tagName }) => tagName === 'footer');

    expect.soft(html, address).toMatch(/<html lang="en"[ >]/);
    expect.soft(html, address).toMatch(/ Twenty-Eight<\/title>|<title>Twenty-Eight<\/title>/);
    expect.soft(canonicalOf(elements), address).toBe(href);
    expect.soft([count('h1'), count('main')], address).toEqual([1, 1]);
    expect.soft(footer && toText(footer), address).toMatch(/Status as of \d{1,2} \w+ \d{4}/);
    expect.soft(footer && toText(footer), address).toContain('Consolidated Screening List');
    expect
      .soft(footer && toText(footer), address)
      .toContain('not a live screening list; not legal advice');
  }
});

test('the check sums of the data files are served', async ({ page }) => {
  const response = await page.request.get('./data/SHA256SUMS');

  expect(response.status()).toBe(200);
  expect(await response.text()).toContain('entities.csv');
});

for (const address of pageOfEachKind(listed.map((page) => page.address)))
  test(`the keyboard skips to the content of ${address}`, async ({ page }) => {
    const response = await page.goto(`.${address}`);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Skip to the content' });

    expect(response?.status()).toBe(200);
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

test('a printed page has its name, version and address in the foot of each sheet', async ({
  page,
}) => {
  await page.goto('./entities/hikvision/');
  await page.emulateMedia({ media: 'print' });
  const foot = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--printed-foot')
  );

  expect(foot).toMatch(/Hikvision.* · Twenty-Eight, version \d+\.\d+\.\d+/);
  expect(foot).toMatch(/https:\S+\/entities\/hikvision\//);
});

test('no two pages have the same title', () => {
  const titles = [...pages.values()].map(({ html }) => /<title>(.*)<\/title>/.exec(html)?.[1]);

  expect(titles).toEqual([...new Set(titles)]);
});

test('an address that was never published answers 404 with a page of the site', async ({
  request,
}) => {
  const response = await request.get('./entities/no-such-entity/');

  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('Twenty-Eight</title>');
});

function canonicalOf(elements: Element[]): string | undefined {
  const link = elements.find((element) => attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}
