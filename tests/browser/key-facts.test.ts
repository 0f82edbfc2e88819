/** The status band and the facts beside the profile stay readable on a narrow screen with large letters (WCAG 1.4.4, 1.4.10). */
import { expect, test } from './test.ts';

test.use({ viewport: { width: 360, height: 800 } });

for (const size of ['100%', '200%'])
  for (const id of ['hikvision', 'kashgar-psb'])
    test(`every key fact of ${id} has room at 360 pixels and letters of ${size}`, async ({
      page,
    }) => {
      await page.goto(`./entities/${id}/`);
      await page.evaluate((letters) => {
        document.documentElement.style.fontSize = letters;
      }, size);
      const values = await page.locator('.status-band dd, .more-facts dd').evaluateAll((elements) =>
        elements.map((element) => ({
          ems: element.clientWidth / parseFloat(getComputedStyle(element).fontSize),
          overflow: element.scrollWidth - element.clientWidth,
        }))
      );

      expect(values).not.toHaveLength(0);
      expect(values.filter(({ ems, overflow }) => ems < 8 || overflow > 0)).toEqual([]);
    });
