/** Nothing that a reader looks at moves while a page loads (Cumulative Layout Shift, https://web.dev/articles/cls). */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Room for fallback fonts of other machines, whose letters are a little wider or narrower. */
const most = 0.05;

test.use({ viewport: { width: 412, height: 823 } });

for (const address of ['', 'entities/hikvision/', 'claims/p8-yixin-nanotechnology/', 'article/'])
  test(`nothing moves on /${address}`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });

    expect(await shiftOf(page)).toBeLessThan(most);
  });

for (const query of ['hikvision', 'Huawei', 'zzyzx'])
  test(`nothing moves while a search for ${query} answers`, async ({ page }) => {
    await page.goto(`search/?q=${query}`);
    await expect(page.getByRole('status')).not.toBeEmpty();
    await page.waitForLoadState('networkidle');

    expect(await shiftOf(page)).toBeLessThan(most);
  });

/** Sum of all shifts so far. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shifts: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(shifts.reduce((sum, value) => sum + value, 0)))
        );
      })
  );
}
