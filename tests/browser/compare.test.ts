/** Entities side by side: what the address names is shown, and the address keeps the state. */
import { violationsOf } from './axe.ts';
import { expect, test } from './test.ts';

const two = './compare/?e=hikvision,dahua';

test('shows the entities of the address in its order, and no others', async ({ page }) => {
  await page.goto(two);
  const table = page.getByRole('table');

  await expect(table.getByRole('columnheader')).toHaveText([
    'Hangzhou Hikvision Digital Technology Co., Ltd.',
    'Dahua Technology',
  ]);
  const footnote = table.getByRole('row', { name: /^Footnote/ });
  await expect(footnote.getByRole('cell')).toHaveText(['–', 'Footnote 4']);
  await expect(table.getByRole('row', { name: /^Seat/ })).toHaveCount(0);
});

test('shows differences only, and keeps that in the address', async ({ page }) => {
  await page.goto(two);
  const same = page.getByRole('row', { name: /^First day in force/ });
  await expect(same).toBeVisible();
  await page.getByLabel('Differences only').check();

  await expect(same).toBeHidden();
  await expect(page.getByRole('row', { name: /^Review policy now/ })).toBeVisible();
  await expect(page).toHaveURL(/\?e=hikvision,dahua&differences$/);
  await page.reload();
  await expect(page.getByLabel('Differences only')).toBeChecked();
  await expect(same).toBeHidden();
});

test('is reached with the keyboard from the table of the 28', async ({ page }) => {
  await page.goto('./entities/');
  for (const name of ['Compare IFLYTEK', 'Compare Yitu Technologies']) {
    await page.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('button', { name: 'Compare' }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('columnheader')).toHaveText(['IFLYTEK', 'Yitu Technologies']);
  await expect(page).toHaveURL(/\/compare\/\?e=iflytek,yitu$/);
});

const sentences = {
  'e=hikvision': 'One entity alone cannot be compared: tick at least one more.',
  'e=huawei,zte': '“huawei” is not the id of one of the 28.',
  'e=': 'Tick two to eight entities to compare them.',
  'e=hikvision,dahua,huawei': '“huawei” is not the id of one of the 28.',
  'e=dahua,hikvision,iflytek,megvii,meiya-pico,sensetime,yitu,yixin,xuar-psb':
    'The first 8 of 9 are shown.',
};

for (const [query, sentence] of Object.entries(sentences))
  test(`says of ?${query}: ${sentence}`, async ({ page }) => {
    await page.goto(`./compare/?${query}`);

    await expect(page.getByRole('main').getByRole('status')).toContainText(sentence);
  });

test('scrolls its table alone at 360 px, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(two);
  await expect(page.getByRole('table')).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);

  expect(width).toBeLessThanOrEqual(360);
  expect(await violationsOf(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [address, columns] of [
    ['./compare/companies/', 8],
    ['./compare/bodies/', 20],
  ] as const)
    test(`${address} is complete, and shows differences only`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('columnheader')).toHaveCount(columns);
      const same = page.getByRole('row', { name: /^First day in force/ });
      await expect(same).toBeVisible();
      await page.getByLabel('Differences only').check();
      await expect(same).toBeHidden();
    });
});
