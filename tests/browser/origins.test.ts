/** The page of origins: both wordings of each passage, with their common words marked. */
import { expect, test } from './test.ts';

for (const [width, isBeside] of [
  [360, false],
  [1280, true],
] as const)
  test(`at ${width} pixels the wordings stand ${isBeside ? 'side by side' : 'below each other'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./article/origins/');
    const [article, earlier] = await page
      .locator('#p1 blockquote')
      .evaluateAll((quotes) => quotes.map((quote) => quote.getBoundingClientRect().top));

    expect(article === earlier).toBe(isBeside);
  });

test('marks the words that both have and leaves the others', async ({ page }) => {
  await page.goto('./article/origins/');
  const quotes = page.locator('#p1').getByRole('blockquote');

  await expect(quotes.first()).toContainText('USA firms');
  for (const marks of [quotes.first().locator('mark'), quotes.last().locator('mark')])
    await expect(marks).toHaveText([
      'The blacklist effectively bars',
      'firms from selling technology to the Chinese companies without government approval.',
    ]);
});

test('says where no source was found, and a claim leads to its paragraph', async ({ page }) => {
  await page.goto('./article/origins/');
  await expect(page.locator('#p5')).toContainText('No source found.');

  await page.goto('./claims/p3-xinijiang-province/');
  await page.getByRole('link', { name: 'both wordings' }).click();
  await expect(page).toHaveURL(/\/article\/origins\/#p3$/);
});
