/** Each state of the list check: axe, narrow screens, and the keyboard. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeXlsx } from '../../src/lib/xlsx.ts';
import { violationsOf } from './axe.ts';
import { asFile, choose, open } from './screen-steps.ts';
import { expect, test } from './test.ts';

const list = 'name,country\nSiemens AG,DE\nHikvision,CN\n"Dahua Technology USA, Inc.",US\n';
const csv = asFile('list.csv', Buffer.from(list));

const states: Record<string, (page: Page) => Promise<void>> = {
  columns: (page) => openWith(page, csv),
  results: async (page) => {
    await openWith(page, csv);
    await run(page);
    await page.getByRole('button', { name: /List 1 row/ }).click();
    await page.getByRole('table', { name: 'Rows without a hit' }).waitFor();
  },
};

for (const [state, reach] of Object.entries(states))
  test(`axe finds nothing in the ${state}, and they fit narrow screens`, async ({ page }) => {
    test.slow();
    await reach(page);
    for (const width of [320, 480, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(scrolled).toBeLessThanOrEqual(width);
    }
    expect.soft(await violationsOf(page), '1280 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violationsOf(page, 'color-contrast'), 'dark').toEqual([]);
    await page.setViewportSize({ width: 360, height: 900 });
    expect.soft(await violationsOf(page), '360 px').toEqual([]);
  });

test('a file that is dropped before the names are loaded is read', async ({ page }) => {
  let load = () => {};
  const asked = new Promise<void>((resolve) => (load = resolve));
  await page.route(/names\.[^/]*\.json$/, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('./screen/');
  await page.waitForFunction(() => customElements.get('screen-desk'));
  await page.getByLabel('Or choose a file').setInputFiles(csv);
  load();
  await expect(page.getByRole('heading', { name: 'Columns' })).toBeVisible();
});

test('with the keyboard alone a list is checked, decided, saved, loaded and verified', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel('Paste names').focus();
  await page.keyboard.insertText('Siemens AG\nHikvision');
  await tabTo(page, 'Read the pasted list');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Column of names')).toBeFocused();
  await tabTo(page, 'Check the list');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '2 rows checked' })).toBeFocused();
  await tabTo(page, 'Decision on row 2, ');
  await page.keyboard.press('f');
  await expect(page.getByLabel('Decision on row 2')).toHaveValue('false match');
  await page.keyboard.press('Tab');
  await page.keyboard.type('other city');
  await tabTo(page, 'Save (JSON)', 'Shift+Tab');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const saved = readFileSync(await (await downloading).path());
  await expect(page.getByRole('status')).toHaveText(/^list-check-.*\.json was saved\.$/);

  await open(page);
  await page.getByLabel('Or choose a file').setInputFiles(asFile('saved.json', saved));
  await expect(page.getByRole('heading', { name: '2 rows checked' })).toBeFocused();
  await expect(page.getByLabel('Note on row 2')).toHaveValue('other city');
  await page.goto('./screen/verify/');
  await page.getByLabel('Choose a proof').waitFor();
  await page.getByLabel('Choose a proof').setInputFiles(asFile('saved.json', saved));
  await expect(page.getByRole('heading', { name: 'Same: 1 hit compared' })).toBeFocused();
});

test('asks before decisions that are not saved are lost', async ({ page }) => {
  await openWith(page, csv);
  await run(page);
  await page.getByLabel('Decision on row 3,').selectOption('false match');
  const dialog = page.waitForEvent('dialog').then((asked) => asked.dismiss());
  await page.getByRole('button', { name: 'Check another list' }).click();
  await dialog;
  await expect(page.getByLabel('Decision on row 3,')).toHaveValue('false match');
});

test('offers the sheets of a workbook', async ({ page }) => {
  const workbook = writeXlsx([
    { name: 'Customers', rows: [['name'], ['Siemens AG']] },
    { name: 'Suppliers', rows: [['name'], ['Hikvision']] },
  ]);
  await openWith(page, asFile('two.xlsx', Buffer.from(workbook)));
  await page.locator('select[name="sheet"]').selectOption('Suppliers');
  await expect(page.locator('[data-read]')).toContainText('sheet “Suppliers”');
  await expect(page.getByRole('table', { name: 'The first rows' })).toContainText('Hikvision');
});

async function openWith(page: Page, file: ReturnType<typeof asFile>): Promise<void> {
  await open(page);
  await choose(page, file);
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check the list' }).click();
  await page.getByRole('heading', { name: 'checked' }).waitFor();
}

/** Goes to the field or button of a name as a reader does, who cannot see where it is. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
    if (focused.trim().startsWith(name)) return;
  }
  throw new Error(`No key press came to ${name}`);
}
