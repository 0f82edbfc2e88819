/** What every page has, whatever it is about. */
import { readBuiltPages } from '../../src/lib/built-site.ts';
import { listedPages, rootSite } from './built-sites.ts';
import { expect, test } from './test.ts';

for (const { href, address } of listedPages(rootSite)) {
  test(`${address} has all that a page has`, async ({ page }) => {
    const response = await page.goto(`.${address}`);
    const footer = page.getByRole('contentinfo');

    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(/Twenty-Eight$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(footer).toContainText(/Status checked on \d{1,2} \w+ \d{4}/);
    await expect(footer).toContainText('not a live screening list; not legal advice');
    await expect(footer.getByRole('link', { name: 'Consolidated Screening List' })).toBeVisible();

    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
}

test('no two pages have the same title', () => {
  const titles = readBuiltPages(rootSite.dir).map(
    ({ html }) => /<title>(.*)<\/title>/.exec(html)?.[1]
  );

  expect(titles).toEqual([...new Set(titles)]);
});

test('an address that was never published answers 404 with a page of the site', async ({
  request,
}) => {
  const response = await request.get('./entities/no-such-entity/');

  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('Twenty-Eight</title>');
});
