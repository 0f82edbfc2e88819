/** Pages are accessible on a wide screen and fit a narrow one; `long/` has axe on both for each kind of page. */
import { violationsOf } from './axe.ts';
import { pagesToRead, usualPages } from './page-kinds.ts';
import { expect, test } from './test.ts';

for (const address of usualPages)
  test(`axe finds nothing on ${address} at 1280 px`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`.${address}`);

    expect(await violationsOf(page)).toEqual([]);
  });

for (const address of pagesToRead())
  test(`${address} fits a screen of 320 px without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`.${address}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);

    expect(width).toBeLessThanOrEqual(320);
  });
