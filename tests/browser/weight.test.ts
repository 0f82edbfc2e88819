/** What a page costs its reader: bytes over the wire, and scripts before anything is used. */
import { rootSite } from './built-sites.ts';
import { fileKinds, gzipOf, weighPage, weighUntil } from './page-weight.ts';
import { expect, test } from './test.ts';
import { deskBar, firstResult, homeBar, scriptBar } from './weight-budget.ts';

test('the list check loads at most 80 KB before it is used', async ({ page }) => {
  const weight = await weighPage(page, './screen/', rootSite.dir);

  expect(gzipOf(weight, fileKinds)).toBeLessThanOrEqual(deskBar);
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

test('an entity page loads at most 1 KB of script before it is used, and nothing by script', async ({
  page,
}) => {
  const weight = await weighPage(page, './entities/hikvision/', rootSite.dir);

  expect(weight.js.raw).toBeGreaterThan(0);
  expect(weight.js.raw).toBeLessThanOrEqual(scriptBar);
  expect(weight.data.raw).toBe(0);
});
