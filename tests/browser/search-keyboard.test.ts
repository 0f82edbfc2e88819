/** The search by keyboard and screen reader: one way through the page and back, no key that acts by itself. */
import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { breakFile, fileFaults } from './broken-files.ts';
import { expect, test, unwatched } from './test.ts';

const firstOfAll = 'Skip to the content';
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

test('Tab leads through header, field, filters, results and footer, and Shift+Tab back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./search/?q=public+security&kind=company&kind=government+body');
  await expect(page.getByRole('heading', { name: 'Proof of this search' })).toBeVisible();
  const there = await walk(page, 'Tab');
  const back = await walk(page, 'Shift+Tab');

  for (const [before, after] of [
    ['Twenty-Eight', 'search-field'],
    ['search-field', 'company'],
    ['company', 'Reset all filters'],
    ['Reset all filters', 'Kashgar Prefecture Public Security Bureau'],
    ['Kashgar Prefecture Public Security Bureau', 'Download as JSON'],
    ['Download as JSON', 'Corrections'],
  ] as const)
    expect(there.indexOf(before), `${before} comes before ${after}`).toBeLessThan(
      there.indexOf(after)
    );
  expect(back).toEqual(there.toReversed());
});

for (const address of ['', 'entities/hikvision/', 'search/?q=kashgar'])
  test(`no printable key alone does anything on “/${address}”`, async ({ page }) => {
    await page.goto(`./${address}`);
    if (address.startsWith('search')) await expect(page.locator('.proof')).toBeVisible();
    const before = await page.locator('body').innerHTML();
    for (const key of printable) await page.keyboard.press(key);

    await expect(page).toHaveURL(`./${address}`);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.locator('body').innerHTML()).toBe(before);
  });

test('the counts of what was typed are announced once', async ({ page }) => {
  await page.goto('./search/');
  await expect(page.locator('search-page')).toHaveAttribute('data-state', 'ready');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const status = document.querySelector('search-page [role="status"]') as Element;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const { textContent } of addedNodes) said.push(textContent ?? '');
    }).observe(status, { childList: true });
  });
  await page.getByRole('main').getByRole('searchbox').pressSequentially('hikvision');
  const counts = /^1 entry and \d+ pages?.* for “hikvision”\.$/;
  await expect(page.getByRole('status')).toHaveText(counts);
  await expect(page.locator('.proof')).toBeVisible();
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

  expect(said.filter((text) => counts.test(text))).toHaveLength(1);
});

unwatched('axe finds nothing where names and text did not load', async ({ page }) => {
  await breakFile(page, '**/names.*.json', fileFaults.missing);
  await breakFile(page, '**/pagefind/pagefind.js', fileFaults.missing);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('./search/?q=hikvision');
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(2);
    expect(await violationsOf(page)).toEqual([]);
  }
});

/** Presses a key until the skip link, the first element of all, has the focus, and lists what had it, in order. */
async function walk(page: Page, key: string): Promise<string[]> {
  const names: string[] = [];
  const most = await page.locator('a, button, input, summary').count();
  while (names.length <= most) {
    await page.keyboard.press(key);
    const name = await page.evaluate(nameOfFocus);
    if (name === firstOfAll && names.length > 0) return names;
    if (name !== undefined && name !== firstOfAll) names.push(name);
  }
  throw new Error(`The focus is still under way after ${most} elements: ${names.join(', ')}`);
}

/** Runs in the page. Returns text, id or value of the element that has the focus. */
function nameOfFocus(): string | undefined {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return undefined;
  if (activeElement instanceof HTMLInputElement)
    return activeElement.type === 'checkbox' ? activeElement.value : activeElement.id;
  return activeElement.textContent.trim();
}
