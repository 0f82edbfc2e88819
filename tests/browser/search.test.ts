/** The search page as a reader uses it. */
import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect, test } from './test.ts';

test('a link with a query shows entries before pages, each with its reason', async ({ page }) => {
  await open(page, '?q=Hikvison');
  const lists = page.getByRole('main').locator('ol');

  await expect(page.getByRole('searchbox')).toHaveValue('Hikvison');
  await expect(lists.first().getByRole('listitem')).toHaveCount(1);
  await expect(lists.first()).toContainText('Spelling corrected');
  await expect(matches(page).first()).toHaveAttribute('href', '/entities/hikvision/');
  await expect(matches(page).first()).toHaveAttribute('data-match', 'spelling');
  await expect(matches(page).first()).toHaveAttribute('data-relation', 'listed');
  await expect(matches(page).first()).toHaveAttribute('data-grade', 'corrected');
});

test('a whole name is the listed party, and a name that needs care is to be checked', async ({
  page,
}) => {
  await open(page, '?q=Hangzhou+Hikvision+Digital+Technology+Co.,+Ltd.');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Listed party (1)');
  await expect(page.locator('.results').first()).toContainText('Exact name');
  await open(page, '?q=Hikvison');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Possible matches: check (1)'
  );
});

test('typing shows results and keeps the query in the address', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox').pressSequentially('海康');

  await expect(matches(page).first()).toHaveAttribute('data-match', 'chinese-name');
  await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('海康')}`);
  await expect(page.getByRole('heading', { name: /^All/ })).toHaveCount(0);
});

test('a page that has the words in its text is a match with its section', async ({ page }) => {
  await open(page, '?q=infectious+disease');
  const match = page.locator('li', { has: page.locator('a[data-match="text"]') }).first();

  await expect(match).toContainText('text of the page');
});

test('the counts are announced once, when everything has answered', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const text = document.querySelector('[role="status"]')?.textContent;
      if (text && text !== said.at(-1)) said.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await open(page, '?q=kashgar');
  await expect(page.getByRole('status')).toContainText(
    /^\d+ entr(y|ies) and \d+ pages?.* for “kashgar”\.$/
  );
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

  expect(said).toHaveLength(1);
});

test('filters count and show all pages, also those that are not listed yet', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '?q=entity+list');
  const claims = page.getByRole('checkbox', { name: /^Claim/ });
  await expect(claims).toBeVisible();
  const label = await page.locator('label', { has: claims }).textContent();
  const count = Number(/\((\d+)\)/.exec(label ?? '')?.[1]);
  expect(count).toBeGreaterThan(20);
  await expect(page.locator('.results li')).toHaveCount(20);
  await claims.check();
  await expect(page.getByRole('status')).toContainText(`${count} pages`);
  await page.getByRole('button', { name: 'Show more pages' }).click();
  await expect(page.locator('.results li')).toHaveCount(Math.min(count, 40));
});

test('Chinese in an excerpt says its language, and the words of the query are marked', async ({
  page,
}) => {
  await open(page, '?q=海康');
  const excerpt = page.locator('.excerpt', { hasText: '海康' }).first();
  await expect(excerpt.locator('mark[lang="zh"]').first()).toContainText('海康');
});

test('a query is cut at 500 characters, in the address too, and the reader is sent to the list check', async ({
  page,
}) => {
  await open(page);
  const text = '喀什地区公安局，'.repeat(1300);
  await page.getByRole('searchbox').fill(text);
  await page.keyboard.press('Enter');
  const note = page.locator('.note', { hasText: 'Only the first 500 characters were searched' });
  await expect(note.getByRole('link', { name: 'list check' })).toHaveAttribute('href', '/screen/');
  await expect(page).toHaveURL(`/search/?q=${encodeURIComponent(text.slice(0, 500))}`);

  const response = await page.reload();
  expect(response?.status()).toBe(200);
  await expect(note).toBeVisible();
});

test('a link that has the focus keeps it when the pages answer', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<true>();
  await page.route('**/pagefind/fragment/*', async (route) => {
    await promise;
    await route.continue();
  });
  await open(page, '?q=kashgar');
  await matches(page).first().focus();
  resolve(true);
  await expect(page.locator('.proof')).toBeVisible();

  await expect(matches(page).first()).toBeFocused();
});

test('the page says which identifiers can be found', async ({ page }) => {
  await open(page);
  await expect(page.locator('.held')).toContainText(/stock tickers.*Federal Register citations/);
});

test('filters are alternatives within a group, stand in the address, and can be reset', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '?q=Urumqi');
  await expect(page.getByRole('status')).not.toBeEmpty();
  const all = await matches(page).count();
  await page.getByRole('checkbox', { name: /^Company/ }).check();
  await expect.poll(() => matches(page).count()).toBeLessThan(all);
  const companies = await matches(page).count();
  expect(companies).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: /^Government body/ }).check();
  await expect.poll(() => matches(page).count()).toBeGreaterThan(companies);
  expect(await matches(page).count()).toBeLessThanOrEqual(all);
  await expect(page).toHaveURL('/search/?q=Urumqi&kind=company&kind=government+body');
  await expect(page.getByRole('checkbox', { name: /^Government body/ })).toBeFocused();

  await page.getByRole('button', { name: 'Reset all filters' }).click();
  await expect(page).toHaveURL('/search/?q=Urumqi');
  await expect(matches(page)).toHaveCount(all);
});

test('back and forward bring back query, filters and results', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '?q=Urumqi');
  await page.getByRole('checkbox', { name: /^Company/ }).check();
  await expect(page).toHaveURL(/kind=company/);
  await page.goBack();

  await expect(page.getByRole('checkbox', { name: /^Company/ })).not.toBeChecked();
  await expect(page.getByRole('searchbox')).toHaveValue('Urumqi');
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: /^Company/ })).toBeChecked();
});

test('each search is one step back, however many letters it took', async ({ page }) => {
  await open(page, '?q=kashgar');
  const field = page.getByRole('searchbox');
  await field.fill('');
  await field.pressSequentially('public security');
  await expect(page).toHaveURL('/search/?q=public+security');
  await page.goBack();

  await expect(field).toHaveValue('kashgar');
});

test('a result that is followed at once can be returned from', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox').fill('kashgar');
  await matches(page).first().click();
  await expect(page).toHaveURL('/entities/kashgar-psb/');
  await page.goBack();

  await expect(page.getByRole('searchbox')).toHaveValue('kashgar');
});

for (const query of ['iflytek', '海康威视', 'Hikvison', 'BOE', 'USTC', 'Dahua Uniview'])
  for (const how of ['Enter', 'the button'])
    test(`${how} shows results with reason and proof: ${query}`, async ({ page }) => {
      await open(page);
      await page.getByRole('searchbox').fill(query);
      if (how === 'Enter') await page.keyboard.press('Enter');
      else await page.getByRole('main').getByRole('button', { name: 'Search' }).click();

      await expect(page.locator('.proof')).toBeVisible();
      await expect(page).toHaveURL(`/search/?${new URLSearchParams({ q: query }).toString()}`);
    });

test('Enter stays where several entries match', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox').fill('公安局');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('公安局')}`);
  await expect(page.getByRole('status')).toContainText(/^\d\d entries/);
});

for (const query of ['', '?q=hikvision', '?q=Tencent'])
  test(`axe finds nothing on the search page with “${query}”`, async ({ page }) => {
    await open(page, query);
    if (query) await expect(page.getByRole('status')).not.toBeEmpty();

    expect(await violationsOf(page)).toEqual([]);
  });

test.describe('under a sub-path', { tag: '@sub-path' }, () => {
  test('names and text are searched, and matches lead to their pages', async ({ page }) => {
    await open(page, '?q=hikvision');
    await expect(matches(page).first()).toHaveAttribute('href', '/record/entities/hikvision/');
    await expect(page.locator('a[data-match="text"]').first()).toHaveAttribute(
      'href',
      /^\/record\//
    );
  });
});

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./search/${query}`);
  await expect(page.locator('search-page')).toHaveAttribute('data-state', 'ready');
}

function matches(page: Page) {
  return page.locator('a[data-match]');
}
