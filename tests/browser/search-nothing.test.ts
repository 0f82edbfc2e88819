/** What the search says when there is nothing to show, or when a part of it does not load. */
import type { Page } from '@playwright/test';
import { expect, test, unwatched } from './test.ts';

test('a name that is not listed has no match, and the reader is told what to do', async ({
  page,
}) => {
  await page.goto('./search/?q=Zoomlion');
  const main = page.getByRole('main');

  await expect(page.getByRole('status')).toHaveText('No entries and no pages for “Zoomlion”.');
  await expect(page.locator('a[data-match]')).toHaveCount(0);
  await expect(main).toContainText('Tried: the words as typed');
  await expect(main).toContainText('The record holds the 28 entities');
  await expect(main.getByRole('link', { name: 'the table of all 28' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Consolidated Screening List' })).toBeVisible();
  await expect(main).toContainText('can be covered without being named');
  await expect(main.getByRole('link', { name: 'Affiliates Rule' }).first()).toHaveAttribute(
    'href',
    '/glossary/#affiliates-rule'
  );
});

for (const width of [400, 1280])
  test(`filters are shown only where there are some, in a window of ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./search/?q=zzqqxx');
    await expect(page.getByRole('heading', { name: 'Proof of this search' })).toBeVisible();
    await expect(page.locator('summary', { hasText: 'Filters' })).toBeHidden();

    await page.goto('./search/?q=Urumqi');
    await expect(page.locator('summary', { hasText: 'Filters' })).toBeVisible();
  });

test('a page that mentions a name which is in no entry is shown, and is no match', async ({
  page,
}) => {
  await page.goto('./search/?q=Huawei');

  await expect(page.getByRole('status')).toContainText('No entries and no pages for “Huawei”.');
  await expect(page.getByRole('heading', { name: /^Pages that mention it/ })).toBeVisible();
  await expect(page.locator('a[data-match]')).toHaveCount(0);
});

test('the nearest names are offered, and are no matches', async ({ page }) => {
  await page.goto('./search/?q=Shanghai+Police+College');
  const nearest = page.getByRole('main').getByRole('link', { name: 'Xinjiang Police College' });

  await expect(nearest.first()).toBeVisible();
  await expect(page.locator('.proof')).toContainText(
    /Nearest names, no matches.*Xinjiang Police College/
  );
  await expect(page.locator('a[data-match]')).toHaveCount(0);
});

test('without a query all entities are listed, and none is a match', async ({ page }) => {
  await page.goto('./search/');
  await expect(page.getByRole('heading', { name: 'All 28 entities' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ has: page.locator('.what') })).toHaveCount(28);
  await expect(page.locator('a[data-match]')).toHaveCount(0);
});

/** A request that is stopped leaves a message in the console, so that these tests do not watch it. */
unwatched.describe('where a part does not load', () => {
  unwatched('names: the reader is told so, and the text is searched', async ({ page }) => {
    await stop(page, '**/names.*.json');
    await page.goto('./search/?q=hikvision');

    await expect(page.getByRole('status')).toContainText('The names could not be searched');
    await expect(page.getByRole('main')).toContainText('does not show whether a name is listed');
    await expect(page.locator('a[data-match]').first()).toHaveAttribute(
      'href',
      '/entities/hikvision/'
    );
  });

  unwatched('text: the reader is told so, and the names are searched', async ({ page }) => {
    await stop(page, '**/pagefind/**');
    await page.goto('./search/?q=hikvision');

    await expect(page.getByRole('status')).toHaveText(
      '1 entry for “hikvision”. The text of the pages could not be searched: its index did not load.'
    );
    await expect(page.locator('a[data-match]')).toHaveCount(1);
  });

  unwatched('both: it is never called “no match”', async ({ page }) => {
    await stop(page, '**/names.*.json');
    await stop(page, '**/pagefind/**');
    await page.goto('./search/?q=hikvision');

    await expect(page.getByRole('status')).toContainText('could not be searched');
    await expect(page.getByRole('main')).not.toContainText('No entry');
  });

  unwatched('script: the reader is told so, and led to all entities', async ({ page }) => {
    await stop(page, '**/_astro/*.js');
    await page.goto('./search/?q=hikvision');

    await expect(page.getByRole('main')).toContainText('JavaScript');
    await expect(
      page.getByRole('main').getByRole('link', { name: 'the table of all 28 entities' })
    ).toBeVisible();
  });
});

async function stop(page: Page, address: string): Promise<void> {
  await page.route(address, (route) => route.abort());
}
