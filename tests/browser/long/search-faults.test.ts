/** The search where a part of it does not load: what works still works, and nothing is called “no match” that is none. */
import type { Page } from '@playwright/test';
import { breakFile, fileFaults, type Fault } from '../broken-files.ts';
import { expect, unwatched as test } from '../test.ts';

const names = '**/names.*.json';

const namesFaults: Record<string, Fault> = {
  ...fileFaults,
  'JSON of another shape': () => ({ json: { items: [] } }),
  'an index without entries': () => ({ json: { version: '1.0.0', entries: [] } }),
  'that of an earlier build': (body) => ({
    body: body.toString().replace(/"version":"[^"]*"/, '"version":"0.9.0"'),
  }),
};

for (const [what, fault] of Object.entries(namesFaults))
  test(`where the names are ${what}, the text answers and the reader is told`, async ({ page }) => {
    const asked = await breakFile(page, names, fault);
    await page.goto('./search/?q=hikvision');

    await expect(page.getByRole('status')).toContainText(
      'The names could not be searched: their index did not load.'
    );
    await expect(page.getByRole('main')).toContainText('does not show whether a name is listed');
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
    await breakFile(page, '**/_astro/late-view.*.js', fault);
    await page.goto('./search/?q=kashgar');

    await expectNamesAlone(page);
    await expect(page.getByRole('main')).toContainText('the proof of this search did not load');
  });

const { 'the script': scriptOfText, ...dataOfText } = partsOfText;

test('a search whose data failed works again in the same page', async ({ page }) => {
  await failAtFirst(page, [names, ...Object.values(dataOfText)]);
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  await page.getByRole('button', { name: 'Try again' }).first().click();

  await expectWholeSearch(page);
  await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
});

/** Chromium 153 keeps such a script as failed, Chromium 156 asks for it again. */
for (const script of [scriptOfText, '**/_astro/late-view.*.js'])
  test(`a search whose script ${script} failed works again, if need be in a new page`, async ({
    page,
  }) => {
    await failAtFirst(page, [script]);
    await page.getByRole('button', { name: 'Try again' }).first().click();

    await expectWholeSearch(page);
  });

test('without a network what fails again is told again, and the page stays', async ({
  page,
  context,
}) => {
  await breakFile(page, names, () => ({ status: 503, body: '' }));
  await page.goto('./search/?q=kashgar');
  await expect(page.locator('.failure')).toHaveCount(1);
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  await context.setOffline(true);
  const asked = page.waitForEvent('requestfailed', (request) => request.method() === 'HEAD');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await asked;

  await expect(page.locator('.failure').first()).toBeVisible();
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
});

test('a script that loads the second time leaves no message', async ({ page }) => {
  let asked = 0;
  await page.route('**/_astro/late-view.*.js', (route) =>
    asked++ === 0 ? route.fulfill({ status: 503, body: '' }) : route.continue()
  );
  await page.addInitScript(() => {
    const messages: string[] = [];
    Object.assign(globalThis, { messages });
    new MutationObserver(() => {
      const message = document.querySelector('[data-proof] .failure')?.textContent;
      if (message) messages.push(message);
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto('./search/?q=kashgar');
  await expect(page.locator('.proof, [data-proof] .failure')).toBeVisible();
  const messages = await page.evaluate(
    () => (globalThis as unknown as { messages: string[] }).messages
  );

  // Chromium before 156 keeps the script as failed, and shows the message.
  const isShown = await page.locator('.proof').isVisible();
  expect(messages).toHaveLength(isShown ? 0 : 1);
});

test('a message that has the focus keeps it while the rest of the search answers', async ({
  page,
}) => {
  const { promise, resolve } = Promise.withResolvers<true>();
  await breakFile(page, names, () => ({ status: 503, body: '' }));
  await page.route('**/pagefind/fragment/*', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto('./search/?q=kashgar');
  const again = page.getByRole('button', { name: 'Try again' });
  await again.focus();
  resolve(true);
  await expect(page.locator('.proof')).toBeVisible();

  await expect(again).toBeFocused();
});

/** Opens the search while files cannot be had, and lets them be had once that is told. */
async function failAtFirst(page: Page, addresses: string[]): Promise<void> {
  for (const address of addresses)
    await breakFile(page, address, () => ({ status: 503, body: '' }));
  await page.goto('./search/?q=kashgar');
  await expect(page.locator('.failure').first()).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
}

async function expectWholeSearch(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(/^1 entry and \d+ pages?.* for “kashgar”\.$/);
  await expect(page.getByRole('heading', { name: 'Proof of this search' })).toBeVisible();
  await expect(page.locator('.failure')).toHaveCount(0);
}

async function expectNamesAlone(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(
    /^1 entry for “kashgar”\. The text of the pages could not be searched: its index did not load\.$/
  );
  await expect(page.locator('a[data-match]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' }).first()).toBeVisible();
}
