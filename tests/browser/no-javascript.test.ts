/** The site with JavaScript off: everything but search. */
import { listedPages, rootSite } from './built-sites.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const entities = listedPages(rootSite)
  .map(({ address }) => address)
  .filter((address) => /^\/entities\/[^/]+\/$/.test(address));

test('the list links each of the 28 entities', async ({ page }) => {
  await page.goto('./entities/');
  expect(entities).toHaveLength(28);

  for (const address of entities)
    await expect(page.getByRole('main').locator(`a[href="${address}"]`).first()).toBeVisible();
});

test('the form on the home page leads to the search page with the words in the address', async ({
  page,
}) => {
  await page.goto('./');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('海康威视');
  await field.press('Enter');

  await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('海康威视')}`);
});

test('the search page says that it needs JavaScript and leads to the list', async ({ page }) => {
  await page.goto('./search/?q=Hikvision');
  const main = page.getByRole('main');

  await expect(main).toContainText('JavaScript');
  await expect(main.locator('a[href="/entities/"]')).toBeVisible();
});

test('an entity page shows every statement', async ({ page }) => {
  await page.goto('./entities/hikvision/');
  const statements = await page.locator('[data-statement]').all();
  expect(statements.length).toBeGreaterThan(0);

  for (const statement of statements) await expect(statement).toBeVisible();
});
