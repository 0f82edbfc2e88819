/** The charts of the article: every claim as a mark, by verdict and in the order of the article. */
import { expect, test } from './test.ts';

test('the marks of a verdict stand in one line on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./article/');
  const lines = await page
    .locator('.verdict-chart tbody tr')
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          new Set([...row.querySelectorAll('td svg')].map((mark) => mark.getBoundingClientRect().y))
            .size
      )
    );

  expect(lines).not.toHaveLength(0);
  expect(new Set(lines)).toEqual(new Set([1]));
});

test('the claims are reached without passing through every mark', async ({ page }) => {
  await page.goto('./article/');
  const chart = page.locator('.paragraph-chart');
  const first = chart.getByRole('link').first();
  await expect(first).toHaveText('To the claims in order');
  await first.press('Enter');

  await expect(page.getByRole('heading', { name: 'Claim by claim', exact: true })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Show', { exact: true })).toBeFocused();
});
