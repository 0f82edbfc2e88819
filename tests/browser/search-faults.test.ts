/** The search where a part of it does not load: what works still works, and nothing is called “no match” that is none. */
import type { Page } from '@playwright/test';
import { breakFile, fileFaults, type Fault } from './broken-files.ts';
import { expect, unwatched as test } from './test.ts';

const names = '**/names.*.json';

const namesFaults: Record<string, Fault> = {
  ...fileFaults,
  'JSON of another shape': () => ({ json: { items: [] } }),
  'an index without entries': () => ({ json: { version: '1.0.0', entries: [] } }),
  'that of an earlier build': (body) => ({ body: body.toString().replace('1.0', '0.9') }),
};

for (const [what, fault] of Object.entries(namesFaults))
  test(`where the names are ${what}, the text answers and the reader is told`, async ({ page }) => {
    const asked = await breakFile(page, names, fault);
    await page.goto('./search/?q=hikvision');

    await expect(page.getByRole('status')).toContainText(
      'The names could not be searched: their index did not load.'
    );
    await expect(page.getByRole('main')).toContainText('does not tell whether a name is listed');
    await expect(page.getByRole('main')).not.toContainText('No entry');
    await expect(page.locator('a[data-match]').first()).toHaveAttribute(
      'href',
      '/entities/hikvision/'
    );
    expect(asked()).toBe(2);
  });

const partsOfText = {
  'the script': '**/pagefind/pagefind.js',
  'the entry file': '**/pagefind/pagefind-entry.json*',
  'the table of pages': '**/pagefind/*.pf_meta',
  'the WebAssembly': '**/pagefind/wasm.*',
  'a chunk of the index': '**/pagefind/index/*',
  'a chunk of the filters': '**/pagefind/filter/*',
  'the text of a page': '**/pagefind/fragment/*',
};

for (const [part, address] of Object.entries(partsOfText))
  for (const [what, fault] of Object.entries(fileFaults))
    test(`where ${part} of the full text is ${what}, the names answer and the reader is told`, async ({
      page,
    }) => {
      const asked = await breakFile(page, address, fault);
      await page.goto('./search/?q=kashgar');

      await expectNamesAlone(page);
      expect(asked()).toBeGreaterThan(0);
    });

for (const [what, fault] of Object.entries(fileFaults))
  test(`where a script that is loaded late is ${what}, results stand and the reader is told`, async ({
    page,
  }) => {
    await breakFile(page, '**/_astro/{ask-pages,beside-results}.*.js', fault);
    await page.goto('./search/?q=kashgar');

    await expectNamesAlone(page);
    await expect(page.getByRole('main')).toContainText('the proof of this search did not load');
  });

test('a search that failed works again when it is tried again', async ({ page }) => {
  for (const address of [
    names,
    ...Object.values(partsOfText),
    '**/_astro/{ask-pages,beside-results}.*.js',
  ])
    await breakFile(page, address, () => ({ status: 503, body: '' }));
  await page.goto('./search/?q=kashgar');
  await expect(page.getByRole('status')).toContainText('could not be searched');
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: 'Try again' }).first().click();

  await expect(page.getByRole('status')).toHaveText(/^1 entry and \d+ pages?.* for “kashgar”\.$/);
  await expect(page.getByRole('heading', { name: 'Proof of this search' })).toBeVisible();
  await expect(page.locator('.failure')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
});

async function expectNamesAlone(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(
    /^1 entry for “kashgar”\. The text of the pages could not be searched: its index did not load\.$/
  );
  await expect(page.locator('a[data-match]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' }).first()).toBeVisible();
}
