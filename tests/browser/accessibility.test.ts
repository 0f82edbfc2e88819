/** axe over each kind of page, at the widths of a phone, a tablet and a desk, in light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import { listedPages, rootSite } from './built-sites.ts';
import { expect, test } from './test.ts';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const widths = [360, 768, 1280];

for (const address of sampleOfEachKind()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`.${address}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect.soft(violations.flatMap(toMessages), `at ${width} px`).toEqual([]);
      }
    });
  }

  test(`${address} fits a screen of 320 px without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`.${address}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);

    expect(width).toBeLessThanOrEqual(320);
  });
}

/** Every page at the top, one of each folder below, and the kinds that only the content tells apart. */
function sampleOfEachKind(): Set<string> {
  const byKind = new Map(listedPages(rootSite).map(({ address }) => [kindOf(address), address]));
  return new Set([
    ...byKind.values(),
    '/entities/hikvision/',
    '/entities/kashgar-psb/',
    '/404.html',
  ]);
}

function kindOf(address: string): string {
  return address.replace(/^\/(\w+)\/[^/]+\//, '/$1/*/');
}

function toMessages({ id, nodes }: Violation): string[] {
  return nodes.map(
    ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`
  );
}
