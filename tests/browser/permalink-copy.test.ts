/** The link of a statement to itself: a plain link that, where scripts run, also copies its address and says so. */
import type { Locator, Page } from '@playwright/test';
import { toText } from 'hast-util-to-text';
import { attribute, type BuiltPage } from '../../src/lib/built-site.ts';
import { builtPages } from '../built/built-site.ts';
import { expect, test } from './test.ts';

const address = 'https://twenty-eight.example/entities/hikvision/#name-listed';

test('every statement of the site has a link to itself', () => {
  const statements = builtPages.flatMap((page) => page.elements.flatMap(statementOf(page)));

  expect(statements).not.toHaveLength(0);
  expect(statements.filter(({ hasLink }) => !hasLink)).toEqual([]);
});

test('no heading holds the link, which would be read as a part of it', () => {
  const headings = builtPages.flatMap(({ elements }) =>
    elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName))
  );

  expect(headings).not.toHaveLength(0);
  expect(headings.map((heading) => toText(heading)).filter((text) => /#\s*$/.test(text))).toEqual(
    []
  );
});

test('on a page no two of these links have the same name', () => {
  for (const { address, elements } of builtPages) {
    const names = permalinksIn(elements).map(
      (link) => attribute(link, 'ariaLabel') ?? toText(link)
    );
    expect(names, address).toEqual([...new Set(names)]);
  }
});

test.describe('activated', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a button copies the text before it, and says so', async ({ page }) => {
    await page.goto('./entities/hikvision/cite/');
    const button = page.getByRole('button', { name: 'Copy: A frame, as HTML' });
    await button.focus();
    await page.keyboard.press('Enter');

    await expect(page.getByRole('main').getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.getByRole('group', { name: 'A frame, as HTML' }).textContent()
    );
  });

  test('at once, it copies the permanent address, goes there and says so', async ({ page }) => {
    await page.goto('./entities/hikvision/');
    const statement = page.locator('#name-listed');
    await linkIn(page, '#name-listed').click();

    await expect(statement.getByRole('status')).toHaveText('Address copied');
    await expect(page).toHaveURL('./entities/hikvision/#name-listed');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test('by keyboard, it does the same', async ({ page }) => {
    await page.goto('./entities/hikvision/');
    const statement = page.locator('#name-listed');
    const loaded = waitForScript(page);
    const link = linkIn(page, '#name-listed');
    await link.focus();
    await loaded;
    await page.keyboard.press('Enter');

    await expect(statement.getByRole('status')).toHaveText('Address copied');
    await expect(link).toBeFocused();
    await expect(page).toHaveURL('./entities/hikvision/#name-listed');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test('a second time, it copies the other address', async ({ page }) => {
    await page.goto('./entities/hikvision/');
    await linkIn(page, '#effective-date').click();
    await expect(page.getByRole('status')).toHaveText('Address copied');
    await linkIn(page, '#name-listed').click();

    await expect(page.locator('#name-listed').getByRole('status')).toHaveText('Address copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test('on a claim of the article, it copies its address there', async ({ page }) => {
    await page.goto('./article/');
    const [claim] = await page.locator('#claims [data-statement]').all();
    await claim?.getByRole('link', { name: /^Link to this/ }).click();
    await expect(page.getByRole('status').filter({ hasText: 'copied' })).toBeVisible();

    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `https://twenty-eight.example/article/#${await claim?.getAttribute('id')}`
    );
  });
});

test(
  'under a sub-path, it copies the address with the sub-path',
  { tag: '@sub-path' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./entities/hikvision/');
    await linkIn(page, '#name-listed').click();
    await expect(page.locator('#name-listed').getByRole('status')).toHaveText('Address copied');

    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      address.replace('/entities/', '/record/entities/')
    );
  }
);

test('only pointed at, it copies nothing and has an empty place for its word', async ({ page }) => {
  await page.goto('./entities/hikvision/#name-listed');
  await page.locator('main nav a[href^="#"]').first().click();
  const loaded = waitForScript(page);
  await linkIn(page, '#name-listed').hover();
  await loaded;

  const status = page.locator('#name-listed [role=status]');
  await expect(status).toHaveCount(1);
  await expect(status).toBeEmpty();
});

test('the word that an address was copied stands in the place that was there before', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./entities/hikvision/');
  const loaded = waitForScript(page);
  await linkIn(page, '#name-listed').hover();
  await loaded;
  const status = page.locator('#name-listed [role=status]');
  const place = await status.elementHandle();
  await linkIn(page, '#name-listed').click();

  await expect(status).toHaveText('Address copied');
  expect(await place.textContent()).toContain('Address copied');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it leads to the statement, which is marked', async ({ page }) => {
    await page.goto('./entities/hikvision/');
    const statement = page.locator('#name-listed');
    const before = await statement.evaluate((element) => getComputedStyle(element).backgroundColor);
    await linkIn(page, '#name-listed').click();

    await expect(page).toHaveURL('./entities/hikvision/#name-listed');
    await expect(statement).not.toHaveCSS('background-color', before);
  });
});

function linkIn(page: Page, statement: string): Locator {
  return page.locator(`${statement} dt a`);
}

/** The script that copies has loaded. */
async function waitForScript(page: Page): Promise<void> {
  await (await page.waitForResponse('**/_astro/copy-permalink-*.js')).finished();
}

/** Whether a statement holds a link to its own fragment; nothing where the element is no statement. */
function statementOf({ address, elements }: BuiltPage) {
  return (element: BuiltPage['elements'][number]) => {
    if (attribute(element, 'dataStatement') === undefined) return [];
    const fragment = `#${attribute(element, 'id')}`;
    const hasLink = permalinksIn(elements).some((link) => attribute(link, 'href') === fragment);
    return [{ address: `${address}${fragment}`, hasLink }];
  };
}

/** Links of statements to themselves: a sign of their own, or the label of a row. */
function permalinksIn(elements: BuiltPage['elements']): BuiltPage['elements'] {
  const signs = elements.filter((element) => attribute(element, 'className') === 'permalink');
  const labels = elements.filter(({ tagName }) => tagName === 'dt');
  const links = labels.flatMap(({ children }) =>
    children.filter((child) => child.type === 'element')
  );
  return [...signs, ...links.filter((link) => attribute(link, 'href')?.startsWith('#'))];
}
