/** What every page has, whatever it is about. */
import { usualPages } from './page-kinds.ts';
import { expect, test } from './test.ts';

test('the check sums of the data files are served', async ({ page }) => {
  const response = await page.request.get('./data/SHA256SUMS');

  expect(response.status()).toBe(200);
  expect(await response.text()).toContain('entities.csv');
});

for (const address of usualPages)
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

test('an address that was never published answers 404 with a page of the site', async ({
  request,
}) => {
  const response = await request.get('./entities/no-such-entity/');

  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('Twenty-Eight</title>');
});
