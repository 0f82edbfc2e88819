/** The list check with the network off, and a list of real names as long as a company's. */
import { toXlsx } from '../../../src/screen/tables.ts';
import { readWild } from '../../search/wild.ts';
import { asFile, choose, open } from '../screen-steps.ts';
import { expect, test } from '../test.ts';

const rows = [['name'], ['Hikvision'], ['Siemens AG']];
const files = [
  asFile('list.csv', Buffer.from(rows.join('\n'))),
  asFile('list.xlsx', Buffer.from(toXlsx(rows))),
];

test('with the network off it reads CSV and XLSX', async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  for (const file of files) {
    await choose(page, file);
    await page.getByRole('button', { name: 'Check the list' }).click();
    await expect(page.getByRole('table', { name: 'Hits' })).toContainText('Hikvision');
    await page.getByRole('button', { name: 'Check another list' }).click();
  }
});

test('checks 20,000 rows with the network off, and can be cancelled', async ({ page, context }) => {
  test.slow();
  await open(page);
  await context.setOffline(true);
  const names = readWild('negatives').map(({ query }, at) => `${query} ${at}`);
  await choose(page, asFile('list.txt', Buffer.from(names.slice(0, 20_000).join('\n'))));
  await page.getByRole('button', { name: 'Check the list' }).click();
  await expect(page.locator('[data-progress]')).toContainText('of 20000 rows');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status')).toHaveText('Cancelled. Nothing was kept of the check.');
  await page.getByRole('button', { name: 'Check the list' }).click();
  await page.getByRole('heading', { name: '20000 rows checked' }).waitFor({ timeout: 100_000 });
});
