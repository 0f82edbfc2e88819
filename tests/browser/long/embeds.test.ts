/** Pages for frames on other sites: small, without scripts, and shown in full by the frame code of the cite page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { violationsOf } from '../axe.ts';
import { rootSite } from '../built-sites.ts';
import { expect, test } from '../test.ts';
import { builtPages } from '../../built/built-site.ts';

const most = 4096;
const widths = [280, 360, 600, 800];

const embeds = builtPages.filter(({ address }) => address.startsWith('/embed/'));

test('there is a frame for each entity and claim, and an oEmbed answer for it', () => {
  expect(embeds).toHaveLength(28 + 49);
  for (const { address, html } of embeds) {
    const oEmbed = JSON.parse(
      readFileSync(`${rootSite.dir}${address.slice(0, -1)}.json`, 'utf8')
    ) as {
      html: string;
      type: string;
    };
    expect(oEmbed.type).toBe('rich');
    expect(oEmbed.html).toContain(`${address}"`);
    expect(html).toContain('type="application/json+oembed"');
  }
});

test('a frame with its styles is at most 4 KB compressed, and has no script', () => {
  for (const { address, html, elements } of embeds) {
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, href = '']) => readFileSync(path.join(rootSite.dir, href))
    );
    const bytes = [html, ...sheets].reduce(
      (sum, text) => sum + gzipSync(text, { level: 9 }).length,
      0
    );
    expect.soft(sheets, address).toHaveLength(1);
    expect.soft(bytes, address).toBeLessThanOrEqual(most);
    expect
      .soft(
        elements.filter(({ tagName }) => ['script', 'img', 'iframe', 'style'].includes(tagName)),
        address
      )
      .toEqual([]);
  }
});

for (const width of widths)
  test(`no frame of ${width} px has a scroll bar, or asks another host`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const others: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) others.push(request.url());
    });
    for (const { address } of embeds) {
      await page.setViewportSize({ width, height: heightOf(address) });
      await page.goto(`.${address}`);
      const excess = await page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        return { right: scrollWidth - clientWidth, below: scrollHeight - clientHeight };
      });
      expect.soft(excess, address).toEqual({ right: 0, below: 0 });
    }
    expect(others).toEqual([]);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in frames, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const { address } of embeds.filter(({ html }) => isSample(html))) {
      await page.goto(`.${address}`);
      expect.soft(await violationsOf(page), address).toEqual([]);
    }
  });

/** The frames of two entities and of one claim with each verdict. */
function isSample(html: string): boolean {
  const verdict = /data-verdict="([^"]+)"/.exec(html)?.[1];
  const first = embeds.find((embed) => embed.html.includes(`data-verdict="${verdict ?? ''}"`));
  return verdict ? first?.html === html : /<h1>(?:Hangzhou|Altay)/.test(html);
}

/** Height that the code of the frame gives, CSS px. */
function heightOf(address: string): number {
  const json = readFileSync(`${rootSite.dir}${address.slice(0, -1)}.json`, 'utf8');
  return (JSON.parse(json) as { height: number }).height;
}
