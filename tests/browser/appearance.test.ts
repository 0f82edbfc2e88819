/**
 * Every kind of page looks as it was last looked at.
 *
 * All text is set in the site's own font, so that the pictures do not depend on the fonts of a machine; what is
 * left of its rendering is within the tolerance. `UPDATE_SCREENSHOTS=1` writes new pictures: look at each.
 */
import { expect, test } from './test.ts';

const kindsOfPages: Record<string, string> = {
  home: '',
  entities: 'entities/',
  company: 'entities/hikvision/',
  body: 'entities/kashgar-psb/',
  rule: 'rules/84-fr-54002/',
  article: 'article/',
  claim: 'claims/headline-28-security-companies/',
  timeline: 'timeline/',
  glossary: 'glossary/',
  sources: 'sources/',
  search: 'search/',
  method: 'method/',
  data: 'data/',
  'wrong-address': '404.html',
};

for (const width of [360, 768, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`at ${width} pixels, ${colorScheme}`, () => {
      test.use({
        viewport: { width, height: width < 500 ? 640 : 800 },
        colorScheme,
        bypassCSP: true,
      });

      for (const [kind, address] of Object.entries(kindsOfPages))
        test(`${kind} looks the same`, async ({ page }) => {
          await page.goto(address);
          await page.evaluate(() => document.fonts.ready);
          await expect(page).toHaveScreenshot(`${kind}-${width}-${colorScheme}.png`, {
            stylePath: 'tests/browser/appearance.css',
            maxDiffPixelRatio: 0.03,
            animations: 'disabled',
          });
        });
    });
