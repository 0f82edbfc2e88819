/** axe over each kind of page on a narrow and on a wide screen, and over its dark colours for their contrast. */
import { violationsOf } from '../axe.ts';
import { pagesToRead, usualPages } from '../page-kinds.ts';
import { expect, test } from '../test.ts';

for (const address of pagesToRead())
  test(`axe finds nothing on ${address} at 360 and 1280 px, nor in dark colours`, async ({
    page,
  }) => {
    // Three readings of a page with hundreds of links take long where both cores are busy.
    test.slow();
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto(`.${address}`);
    expect.soft(await violationsOf(page), 'at 360 px').toEqual([]);

    await page.setViewportSize({ width: 1280, height: 900 });
    if (!usualPages.includes(address))
      expect.soft(await violationsOf(page), 'at 1280 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violationsOf(page, 'color-contrast'), 'dark').toEqual([]);
  });
