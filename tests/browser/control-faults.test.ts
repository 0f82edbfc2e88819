/** Suggestions and copying of addresses where their script, or the browser, fails them: form and link work as they are. */
import type { Page } from '@playwright/test';
import { addHeader } from './added-header.ts';
import { breakFile, fileFaults } from './broken-files.ts';
import { expect, unwatched as test } from './test.ts';

for (const [what, address] of [
  ['frame', '**/search/suggestions.html'],
  ['script', '**/_astro/start-*.js'],
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
  const asked = await breakFile(page, '**/copy-permalink.html', fileFaults.missing);
  await page.goto('./entities/hikvision/');
  await permalink(page).click();

  await expect(page).toHaveURL('./entities/hikvision/#name-listed');
  await expect.poll(asked).toBeGreaterThan(0);
  await expect(page.getByRole('status')).toHaveCount(0);
});

test('where the browser refuses the clipboard, the reader is told what to do', async ({ page }) => {
  const documents = /\/(entities\/hikvision\/|copy-permalink\.html)$/;
  await addHeader(page, documents, ['permissions-policy', 'clipboard-write=()']);
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
  return page.locator('#name-listed').getByRole('link', { name: /^Link to this/ });
}

/** Runs in the page: when this has answered, the suggestions have their answer too. */
async function loadNamesOnceMore(): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[data-names]');
  await (await fetch(script?.dataset['names'] ?? '')).text();
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
