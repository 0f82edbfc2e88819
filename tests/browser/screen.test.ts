/** The list check on the page: from a list to a report, without a request. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { readList } from '../../src/screen/read-list.ts';
import { readWild } from '../search/wild.ts';
import { asFile, choose, open } from './screen-steps.ts';
import { expect, test } from './test.ts';

const list =
  'name,country\nSiemens AG,DE\nHikvision,CN\n"Dahua Technology USA, Inc.",US\nHikvision,CN\n';

test('checks a pasted list without a request, and says once when it ends', async ({
  page,
  context,
}) => {
  await open(page);
  await context.setOffline(true);
  await page.getByLabel('Paste names').fill('Siemens AG\n海康威视');
  await page.getByRole('button', { name: 'Read the pasted list' }).click();
  await expect(page.getByRole('status')).toHaveText(/The list was read/);
  await page.getByRole('button', { name: 'Check the list' }).click();

  const heading = page.getByRole('heading', { name: '2 rows checked: 1 hit in 1 row.' });
  await expect(heading).toBeFocused();
  await expect(page.getByRole('status')).toBeEmpty();
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page)).toContainText('Exact name');
  await page.getByRole('button', { name: 'List 1 row without a hit' }).click();
  await expect(page.getByRole('table', { name: 'Rows without a hit' })).toContainText('Siemens AG');
});

test('keeps decisions in the working file and carries them over', async ({ page }) => {
  await check(page, 'list.csv', list);
  await page.getByLabel('Your initials').fill('AR');
  await page.getByLabel('Decision on row 3,').selectOption('false match');
  await expect(page.getByLabel('Decision on row 5,')).toHaveValue('false match');
  const json = await saved(page, 'Save (JSON)');
  const file = JSON.parse(json.toString()) as Record<string, unknown>;
  expect(file).toMatchObject({
    list: { file: 'list.csv', column: 'name', sha256: expect.stringMatching(/^[\da-f]{64}$/) },
    programSha256: expect.stringMatching(/^[\da-f]{64}$/),
    counts: { rows: 4, rowsWithHits: 3, hits: 3 },
  });

  await open(page);
  await choose(page, asFile('list.csv', Buffer.from(`${list}iFlytek,CN\n`)));
  await page.getByLabel('Compare with the file').setInputFiles(asFile('last.json', json));
  await expect(page.getByRole('status')).toHaveText('last.json will be compared with.');
  await page.getByRole('button', { name: 'Check the list' }).click();
  await expect(page.getByLabel('Decision on row 5,')).toHaveValue('false match');
  await page.getByLabel('Only new or changed').check();
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page)).toContainText('new since last time');
});

test('saves CSV and XLSX, and filters the hits', async ({ page }) => {
  await check(page, 'list.csv', list);
  const csv = (await saved(page, 'CSV')).toString();
  const xlsx = new Uint8Array(await saved(page, 'XLSX'));
  expect(csv.split('\n')).toHaveLength(6);
  expect(readList(xlsx, 'a.xlsx').rows.slice(1)).toEqual(
    readList(new TextEncoder().encode(csv), 'a.csv').rows.slice(1)
  );

  await page.locator('select[name="relation"]').selectOption('related');
  await expect(page.locator('[data-shown]')).toHaveText('1 of 1 hit shown.');
  await expect(hits(page)).toContainText('Dahua Technology USA');
});

test('gives the hits of the search page', async ({ page }) => {
  const names = [...readWild('positives').slice(0, 40), ...readWild('negatives').slice(0, 20)].map(
    ({ query }) => query.trim()
  );
  await check(page, 'list.txt', names.join('\n'));
  const json = await saved(page, 'Save (JSON)');
  const { rows } = JSON.parse(json.toString()) as {
    rows: { name: string; hits: { entity: string; relation: string; grade: string }[] }[];
  };
  for (const { name, hits: found } of rows.filter((_, at) => at % 6 === 0)) {
    await page.goto(`./search/?q=${encodeURIComponent(name)}`, { waitUntil: 'load' });
    await expect(page.locator('.proof')).toBeVisible();
    const links = await page.locator('a[data-relation]').all();
    const shown = await Promise.all(
      links.map(async (link) => [
        (await link.getAttribute('href'))?.split('/').at(-2),
        await link.getAttribute('data-relation'),
        await link.getAttribute('data-grade'),
      ])
    );
    const expected = found.map(({ entity, relation, grade }) => [entity, relation, grade]);
    expect(shown.sort(), name).toEqual(expected.sort());
  }
});

test('says what is wrong with a list', async ({ page }) => {
  await open(page);
  await page
    .getByLabel('Or choose a file')
    .setInputFiles(asFile('a.csv', Buffer.from('\x89PNG', 'latin1')));
  await expect(page.getByRole('alert')).toHaveText(/a picture \(PNG\), not a list/);
  await page.getByLabel('Or choose a file').setInputFiles(asFile('a.json', Buffer.from('{}')));
  await expect(page.getByRole('alert')).toHaveText(/no working file/);
});

test('prints a report of all hits', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await check(page, 'list.csv', list);
  await page.getByRole('button', { name: 'Print the report' }).click();
  await page.emulateMedia({ media: 'print' });
  const report = page.locator('.report');

  await expect(report).toContainText('SHA-256 of the list');
  await expect(report).toContainText('4 rows checked: 3 hits in 3 rows.');
  await expect(report.locator('tbody tr')).toHaveCount(3);
  await expect(page.locator('[data-step="result"]')).toBeHidden();
});

test.describe('under a sub-path', { tag: '@sub-path' }, () => {
  test('checks a list and links its hits', async ({ page }) => {
    await check(page, 'list.csv', list);
    await expect(hits(page).first().getByRole('link')).toHaveAttribute(
      'href',
      '/record/entities/hikvision/'
    );
  });
});

async function check(page: Page, name: string, content: string): Promise<void> {
  await open(page);
  await choose(page, asFile(name, Buffer.from(content)));
  await page.getByRole('button', { name: 'Check the list' }).click();
  await expect(page.getByRole('heading', { name: 'rows checked' })).toBeFocused();
}

function hits(page: Page) {
  return page.locator('[data-hits] tbody tr');
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const downloading: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await downloading).path());
}
