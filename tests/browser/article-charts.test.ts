/** The article as a score, and the filter of its claims. */
import { expect, test } from './test.ts';

test('every claim has a mark, and marks of one verdict stand at one height', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./article/');
  const marks = await page.locator('.score ol li').evaluateAll((items) =>
    items.map((item) => ({
      verdict: (item as HTMLElement).dataset['verdict'],
      y: Math.round(item.querySelector('a')?.getBoundingClientRect().y ?? 0),
    }))
  );
  const rows = Map.groupBy(marks, ({ verdict }) => verdict);

  expect(marks).toHaveLength(await page.locator('#claims .claim-summary').count());
  for (const row of rows.values()) expect(new Set(row.map(({ y }) => y)).size).toBe(1);
  expect(new Set(marks.map(({ y }) => y)).size).toBe(rows.size);
});

test('the claims are reached without passing through every mark', async ({ page }) => {
  await page.goto('./article/');
  await page.getByRole('link', { name: 'To the claims in order' }).press('Enter');

  await expect(page.getByRole('heading', { name: 'Claim by claim', exact: true })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /^All/ })).toBeFocused();
});

test('a verdict in the address is chosen, and the number of its claims is said', async ({
  page,
}) => {
  await page.goto('./article/?verdict=inaccurate');
  const shown = page.locator('#claims .claim-summary:visible');
  await expect(page.getByRole('radio', { name: /^Inaccurate/ })).toBeChecked();
  await expect(page.getByRole('status')).toHaveText(
    new RegExp(`^${await shown.count()} of \\d+ claims shown$`)
  );
  await page.getByRole('radio', { name: /^Opinion/ }).check();

  await expect(page).toHaveURL(/\?verdict=opinion$/);
  for (const claim of await shown.all())
    await expect(claim).toHaveAttribute('data-verdict', 'opinion');
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^Inaccurate/ })).toBeChecked();
});
