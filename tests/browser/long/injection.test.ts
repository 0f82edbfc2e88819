/** Markup in every text of the record is shown, and neither becomes part of a page nor runs. */
import { expect, test } from './injected-site.ts';

const marks = 'x-injected, [data-injected], [onerror], [onload], [onclick], img[src="x"]';

const addresses = [
  ...['/', '/entities/', '/entities/alpha-optics/', '/entities/example-bureau-20/cite/'],
  ...['/article/', '/claims/eight-companies/', '/rules/84-fr-54002/', '/timeline/'],
  ...['/sources/', '/glossary/', '/corrections/', '/data/', '/method/', '/about/'],
];

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`The page ran ${dialog.message()}`);
  });
});

for (const address of addresses)
  test(`${address} runs nothing of its texts`, async ({ page }) => {
    await page.goto(address);
    await page.waitForLoadState('networkidle');

    await expect(page.locator(marks)).toHaveCount(0);
    await expect(page.getByText(/ i\d+ /).first()).toBeAttached();
  });

test('results show markup in names and in texts of pages', async ({ page }) => {
  await page.goto('/search/?q=Alpha+Optics');
  const results = page.getByRole('main').getByRole('listitem');

  await expect(
    results.filter({ hasText: /Alpha Optics Co\., Ltd\. i\d+ \S/ }).first()
  ).toBeVisible();
  await page.goto('/search/?q=invented+page');
  await expect(results.filter({ hasText: /i\d+ / }).first()).toBeVisible();
  await expect(page.locator(marks)).toHaveCount(0);
});

for (const query of ['<img src=x onerror=alert(1)>', '"><x-injected>', "'><svg/onload=alert(1)>"])
  test(`the search takes ${query} as words`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);

    await expect(page.getByRole('searchbox')).toHaveValue(query);
    await expect(page.getByRole('status')).toContainText(query);
    await expect(page.locator(marks)).toHaveCount(0);
  });

test('suggestions show markup in names', async ({ page }) => {
  await page.goto('/entities/');
  await page.getByRole('banner').locator('input[name="q"]').focus();
  await page.keyboard.type('Alpha');

  await expect(page.getByRole('option').first()).toContainText(/Alpha Optics Co\., Ltd\. i\d+ \S/);
  await expect(page.locator(marks)).toHaveCount(0);
});
