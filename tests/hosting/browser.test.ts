/** The site in a browser, where the policy comes from the server and holds for workers, scripts and pictures too. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { chromium, type Browser, type Page } from '@playwright/test';
import { rootSite, subPathSite } from '../browser/built-sites.ts';
import { browserArguments, findBrowser } from '../browser/find-browser.ts';
import { nginx } from './nginx.ts';
import { caddy } from './caddy.ts';
import { startServer, type WebServer } from './start-server.ts';

const cases = [
  { program: nginx, site: rootSite },
  { program: nginx, site: subPathSite },
  { program: caddy, site: rootSite },
];

for (const { program, site } of cases)
  suite(`in a browser, from ${program.name} at ${site.base}`, () => {
    const options = program.version ? {} : { skip: `${program.name} is not installed` };
    let server: WebServer;
    let browser: Browser;
    before(async () => {
      if (!program.version) return;
      server = await startServer(program, site);
      browser = await launch();
    });
    after(async () => {
      if (!program.version) return;
      await browser.close();
      server.stop();
    });
    const open = async (address: string, use: (page: Page) => Promise<void>) => {
      const page = await browser.newPage({ baseURL: server.address });
      const faults = watchFaults(page, server.address);
      await page.goto(address);
      await use(page);
      await page.close();
      assert.deepEqual(faults, []);
    };

    test('the names of the entities are searched', options, () =>
      open('search/?q=Hikvison', async (page) => {
        const match = page.locator('a[data-match]').first();
        assert.equal(await match.getAttribute('href'), `${site.base}entities/hikvision/`);
      })
    );

    test('the text of the pages is searched, with WebAssembly in a worker', options, () =>
      open('search/?q=infectious+disease', async (page) => {
        await page.locator('a[data-match="text"]').first().waitFor();
        assert.equal(page.workers().length, 1);
      })
    );

    test('the search field has suggestions', options, () =>
      open('entities/hikvision/', async (page) => {
        await page.getByRole('searchbox').first().pressSequentially('dahua');
        await page.getByRole('option', { name: /Dahua/ }).first().waitFor();
      })
    );

    test('another site frames a page made for it, and no other page', options, async () => {
      const addresses = ['embed/entities/hikvision/', 'entities/hikvision/'];
      const frames = addresses.map((path) => `<iframe src="${server.address}${path}"></iframe>`);
      const newspaper = createServer((_, response) => {
        response.setHeader('Content-Type', 'text/html').end(frames.join(''));
      }).listen(0);
      const { port } = newspaper.address() as AddressInfo;
      const page = await browser.newPage();
      await page.goto(`http://localhost:${port}/`);
      newspaper.close();
      const titles = await Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.title())
      );
      assert.match(titles[0] ?? '', /^Hangzhou Hikvision .*Twenty-Eight$/);
      assert.equal(page.frames()[2]?.url(), 'chrome-error://chromewebdata/');
      await page.close();
    });

    test('a map keeps its colours', options, () =>
      open('maps/aksu-psb.svg', async (page) => {
        const fill = await page.locator('.mark').evaluate((mark) => getComputedStyle(mark).fill);
        assert.equal(fill, 'rgb(10, 83, 96)');
      })
    );
  });

async function launch(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  const variables = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]]
  );
  return chromium.launch({
    executablePath,
    env: Object.fromEntries(variables) as Record<string, string>,
    args: browserArguments,
  });
}

/** Whatever the page says on the console, and every request to another host; an icon is asked for with pictures too. */
function watchFaults(page: Page, address: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (!message.location().url.endsWith('/favicon.ico')) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) faults.push(request.url());
  });
  return faults;
}
