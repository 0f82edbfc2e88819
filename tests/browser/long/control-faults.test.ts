/** Suggestions and copying of addresses where their script, or the browser, fails them: form and link work as they are. */
import type { Page } from '@playwright/test';
import { addHeader } from '../added-header.ts';
import { breakFile, fileFaults } from '../broken-files.ts';
import { expect, unwatched as test } from '../test.ts';

for (const [what, address] of [
  ['script', '**/_astro/suggest-*.js*'],
  ['index', '**/names.*.json'],
])
  test(`where the ${what} of the suggestions is missing, the form leads to the search`, async ({
    page,
  }) => {
    const asked = await breakFile(page, address ?? '', fileFaults.missing);
    await page.goto('./method/');
    await headerField(page).focus();
    await page.keyboard.type('dahua');
    await expect.poll(asked).toBeGreaterThan(0);
    await expect(page.getByRole('option')).toHaveCount(0);
    await page.unrouteAll({ behavior: 'wait' });
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL('/search/?q=dahua');
  });

test('suggestions that come when the reader has left the field stay closed', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<true>();
  await page.route('**/names.*.json', (route) => released.then(() => route.continue()));
  const asked = page.waitForRequest('**/names.*.json');
  await page.goto('./method/');
  await headerField(page).focus();
  await page.keyboard.type('dahua');
  await asked;
  await page.keyboard.press('Tab');
  await watchOptions(page);
  release(true);
  await page.evaluate(loadNamesOnceMore);
  await headerField(page).press('End');
  await page.keyboard.type(' ');
  await expect(page.getByRole('option').first()).toBeVisible();

  expect(await page.evaluate(() => (globalThis as { seenApart?: boolean }).seenApart)).toBe(false);
});

test('where the script that copies does not load, the link leads to its statement', async ({
  page,
}) => {
  const asked = await breakFile(page, '**/_astro/copy-permalink-*.js*', fileFaults.missing);
  await page.goto('./entities/hikvision/');
  await permalink(page).click();

  await expect(page).toHaveURL('./entities/hikvision/#name-listed');
  await expect.poll(asked).toBeGreaterThan(0);
  await expect(page.getByRole('status')).toHaveCount(0);
});

for (const { what, script, use, result } of [
  {
    what: 'suggestions',
    script: '**/_astro/suggest-*.js*',
    use: (page: Page) => headerField(page).click(),
    result: (page: Page) => page.getByRole('listbox', { includeHidden: true }),
  },
  {
    what: 'copying',
    script: '**/_astro/copy-permalink-*.js*',
    use: (page: Page) => permalink(page).click(),
    result: (page: Page) => page.getByRole('status').filter({ hasText: 'ddress' }),
  },
])
  test(`a script that did not load is loaded at the next use: ${what}`, async ({ page }) => {
    const asked = await breakFile(page, script, fileFaults.missing);
    await page.goto('./entities/hikvision/');
    await use(page);
    await expect.poll(asked).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    await page.unrouteAll({ behavior: 'wait' });
    await use(page);

    await expect(result(page)).toHaveCount(1);
  });

test('suggestions come where the field had the focus before any script ran', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<true>();
  await page.route('**/_astro/SearchForm*.js', (route) => released.then(() => route.continue()));
  await page.goto('./method/', { waitUntil: 'commit' });
  await headerField(page).focus();
  await page.keyboard.type('dahua');
  release(true);

  await expect(page.getByRole('option').first()).toBeVisible();
});

test('where the browser refuses the clipboard, the reader is told what to do', async ({ page }) => {
  await addHeader(page, '**/entities/hikvision/', ['permissions-policy', 'clipboard-write=()']);
  await page.goto('./entities/hikvision/');
  await permalink(page).click();

  await expect(page.locator('#name-listed').getByRole('status')).toHaveText(
    'Copy the address from the address bar'
  );
  await expect(page).toHaveURL('./entities/hikvision/#name-listed');
});

function headerField(page: Page) {
  return page.getByRole('banner').locator('input[type="search"]');
}

function permalink(page: Page) {
  return page.locator('#name-listed dt a');
}

/** Runs in the page: when this has answered, the suggestions have their answer too. */
async function loadNamesOnceMore(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form[data-names]');
  await (await fetch(form?.dataset['names'] ?? '')).text();
}

/** Notes whether suggestions are ever there while the focus is elsewhere. */
async function watchOptions(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { seenApart: false });
    new MutationObserver(() => {
      const isThere = document.querySelector('[role="option"]') !== null;
      if (isThere && !document.activeElement?.matches('header input'))
        Object.assign(globalThis, { seenApart: true });
    }).observe(document.body, { childList: true, subtree: true });
  });
}
