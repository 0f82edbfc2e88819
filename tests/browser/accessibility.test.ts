/** axe over each kind of page, on a narrow and a wide screen; the dark colours for their contrast only. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { listedPages, rootSite } from './built-sites.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { expect, test } from './test.ts';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const addresses = listedPages(rootSite).map(({ address }) => address);

for (const address of pageOfEachKind([...addresses, '/404.html'])) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    // Three readings of a page with hundreds of links take a minute where both cores are busy.
    test.slow();
    await page.goto(`.${address}`);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await violationsOf(page), `at ${width} px`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violationsOf(page, 'color-contrast'), 'dark').toEqual([]);
  });

  test(`${address} fits a screen of 320 px without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`.${address}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);

    expect(width).toBeLessThanOrEqual(320);
  });
}

/** Violations in words: of all rules, or of one. */
async function violationsOf(page: Page, rule?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rule === undefined ? axe : axe.withRules(rule)).analyze();
  return violations.flatMap(toMessages);
}

function toMessages({ id, nodes }: Violation): string[] {
  return nodes.map(
    ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`
  );
}
