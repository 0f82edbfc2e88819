/** No request leaves the site, also where no policy of the page holds it back. */
import type { Page } from '@playwright/test';
import { attribute, type BuiltPage } from '../../../src/lib/built-site.ts';
import { builtPages } from '../../built/built-site.ts';
import { pageOfEachKind } from '../page-kinds.ts';
import { expect, unwatched as test } from '../test.ts';

/** Relations of a link that make browsers load it, or get ready to. */
const loadingRels =
  /stylesheet|preload|prefetch|prerender|preconnect|icon|manifest|search|compression-dictionary/;

test.use({ bypassCSP: true });

test('no kind of page asks another host for anything, opened, scrolled through and used', async ({
  page,
}) => {
  const refused = await refuseOtherHosts(page);
  const addresses = pageOfEachKind(builtPages.map(({ address }) => address));
  for (const address of addresses) {
    await page.goto(`.${address}`);
    await use(page);
  }

  expect(addresses.size).toBeGreaterThan(10);
  expect(refused).toEqual([]);
});

test('a search asks no other host', async ({ page }) => {
  const refused = await refuseOtherHosts(page);
  await page.goto('./search/?q=kashgar');
  await expect(page.getByRole('heading', { name: 'Proof of this search' })).toBeVisible();
  await page.getByRole('main').getByRole('searchbox').fill('海康');
  await expect(page.getByRole('status')).toContainText('“海康”');

  expect(refused).toEqual([]);
});

test('a request to another host is seen', async ({ page }) => {
  const refused = await refuseOtherHosts(page);
  await page.goto('./');
  await page.evaluate(() =>
    document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' }))
  );

  await expect.poll(() => refused).toEqual(['https://example.org/x.png']);
});

test('no page names another host in what it loads, sends or prepares for', () => {
  const named = builtPages.flatMap((page) =>
    loadedAddresses(page).filter((address) => /^([a-z]+:)?\/\//.test(address))
  );

  expect(named).toEqual([]);
});

/**
 * Stops every request to another host.
 *
 * @returns The list of their addresses, which grows.
 */
async function refuseOtherHosts(page: Page): Promise<string[]> {
  const refused: string[] = [];
  const isOther = ({ protocol, hostname }: URL) =>
    protocol.startsWith('http') && hostname !== 'localhost';
  await page.route(isOther, async (route) => {
    refused.push(route.request().url());
    await route.abort();
  });
  return refused;
}

/** Loads what a page leaves for later: lazy pictures, suggestions, the script that copies an address. */
async function use(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.statement dt a')?.focus();
    document.querySelector<HTMLElement>('header input')?.focus();
    scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForLoadState('load');
}

/** Addresses that a browser asks for, or sends a form to, by itself; links that a reader may follow are none. */
function loadedAddresses({ elements }: BuiltPage): string[] {
  const names = ['src', 'srcSet', 'poster', 'data', 'ping', 'action', 'formAction', 'background'];
  return elements.flatMap((element) => {
    const isLoaded =
      element.tagName === 'link' && loadingRels.test(attribute(element, 'rel') ?? '');
    return [...names, ...(isLoaded ? ['href'] : [])].flatMap(
      (name) => attribute(element, name) ?? []
    );
  });
}
