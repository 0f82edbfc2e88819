/** The search on a network that is slow, out of order, or gone for a while. */
import type { Page } from '@playwright/test';
import { expect, unwatched as test } from '../test.ts';

const names = '**/names.*.json';

test('names that come late answer what the reader has typed by then', async ({ page }) => {
  const release = await hold(page, names);
  await page.goto('./search/?q=kashgar');
  const field = page.getByRole('main').getByRole('searchbox');
  await expect(page.locator('search-page')).toHaveAttribute('data-state', 'ready');
  await field.fill('hikvis');
  await field.press('End');
  await page.keyboard.type('ion');
  await expect(page.locator('a[data-match]')).toHaveCount(0);
  release();

  await expect(page.getByRole('status')).toHaveText(/^1 entry and .* for “hikvision”\.$/);
  await expect(page.locator('a[data-match]').first()).toHaveAttribute(
    'href',
    '/entities/hikvision/'
  );
});

test('a late answer of the text to an earlier query is dropped', async ({ page }) => {
  const release = await hold(page, '**/pagefind/fragment/*');
  await page.goto('./search/?q=kashgar');
  const waiting = page.getByText('Searching the text of the pages …');
  await expect(waiting).toBeVisible();
  await page.waitForRequest('**/pagefind/fragment/*');
  await page.getByRole('main').getByRole('searchbox').fill('Zoomlion');
  await expect(page.getByRole('status')).toHaveText('No entries and no pages for “Zoomlion”.');
  const late = page.waitForResponse('**/pagefind/fragment/*');
  release();
  await (await late).finished();

  await expect(page.getByRole('status')).toHaveText('No entries and no pages for “Zoomlion”.');
  await expect(page.locator('a[data-match]')).toHaveCount(0);
  await expect(page.locator('.proof')).toContainText('Zoomlion');
});

test('no proof of the query before stands beside new results', async ({ page }) => {
  await page.clock.install({ time: '2026-01-01T00:00:00Z' });
  await page.goto('./search/?q=Huawei');
  await expect(page.locator('.proof')).toBeVisible();
  await page.clock.pauseAt('2026-01-02T00:00:00Z');
  await page.getByRole('main').getByRole('searchbox').fill('Tencent');

  await expect(page.getByText('Searching the text of the pages …')).toBeAttached();
  await expect(page.locator('.proof')).toHaveCount(0);
  await expect(page.getByText('No entry for “Huawei”')).toHaveCount(0);
});

for (const [part, address, told] of [
  ['names', names, 'The names could not be searched'],
  ['text', '**/pagefind/**', 'The text of the pages could not be searched'],
] as const)
  test(`where the ${part} never answer, the reader is told after 20 seconds`, async ({ page }) => {
    await page.clock.install();
    await hold(page, address);
    const asked = page.waitForRequest(address);
    await page.goto('./search/?q=hikvision');
    await asked;
    await page.clock.fastForward(20_000);

    await expect(page.getByRole('status')).toContainText(told);
    await expect(page.locator('a[data-match]').first()).toBeVisible();
  });

test('offline, names that are loaded answer; online again, the text does too', async ({
  page,
  context,
}) => {
  await page.goto('./search/?q=kashgar');
  await expect(page.getByRole('status')).not.toBeEmpty();
  await context.setOffline(true);
  await page.getByRole('main').getByRole('searchbox').fill('yitu');
  await expect(page.getByRole('status')).toHaveText(
    '1 entry for “yitu”. The text of the pages could not be searched: its index did not load.'
  );
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();

  await expect(page.getByRole('status')).toHaveText(/^1 entry and \d+ pages?.* for “yitu”\.$/);
});

/** Delays the responses of an address until the returned function is called. */
async function hold(page: Page, address: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<true>();
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(true);
}
