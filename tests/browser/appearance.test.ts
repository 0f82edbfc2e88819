/**
 * Kinds of pages that differ look as they did when their pictures were last reviewed.
 *
 * All text is set in the site's own font, so that the pictures do not depend on the fonts of a machine; other
 * differences of rendering are within the tolerance. `npm run pictures` renews them: review each.
 */
import { expect, test } from './test.ts';

const pages: Record<string, string> = {
  home: '',
  entities: 'entities/',
  company: 'entities/hikvision/',
  rule: 'rules/84-fr-54002/',
  article: 'article/',
  claim: 'claims/headline-28-security-companies/',
  timeline: 'timeline/',
  search: 'search/?q=Hikvison',
};

const narrow = { width: 360, height: 640 };
const wide = { width: 1280, height: 800 };

for (const name of Object.keys(pages)) {
  checkPicture(name, narrow, 'light');
  checkPicture(name, wide, 'light');
}
checkPicture('company', wide, 'dark');
checkPicture('search', narrow, 'dark');

function checkPicture(
  name: string,
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark'
): void {
  test.describe(`at ${viewport.width} pixels, ${colorScheme}`, () => {
    test.use({ viewport, colorScheme, bypassCSP: true });

    test(`${name} looks the same`, async ({ page }) => {
      await page.goto(pages[name] ?? '');
      if (name === 'search') await expect(page.locator('.proof')).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`${name}-${viewport.width}-${colorScheme}.png`, {
        stylePath: 'tests/browser/appearance.css',
        maxDiffPixelRatio: 0.03,
        animations: 'disabled',
      });
    });
  });
}
