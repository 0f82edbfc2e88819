/** The proof of a search, as it is downloaded and printed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test('the download holds query, filters, data set and hits with reasons', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('./search/?q=海康&kind=company');
  await page.getByLabel('Searched by').fill('A. Reader');
  await page.getByLabel('Reference').fill('PO 17');
  await page.getByLabel('Decision').fill('ask');
  const proof = await download(page);
  const address = await page.locator('search-page').getAttribute('data-names');
  const names = await (await request.get(address ?? '')).body();
  const checkedOn = await page.getByRole('contentinfo').locator('time').getAttribute('datetime');

  expect(proof).toMatchObject({
    query: '海康',
    filters: { kind: ['company'], place: [], list: [], terms: [] },
    searchedBy: 'A. Reader',
    reference: 'PO 17',
    decision: 'ask',
    programSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    dataset: {
      entitiesCompared: 28,
      namesIndexAddress: new URL(address ?? '', baseURL).href,
      namesIndexSha256: createHash('sha256').update(names).digest('hex'),
      statusLastChecked: checkedOn,
    },
    entries: {
      count: 1,
      hits: [
        {
          address: `${baseURL}entities/hikvision/`,
          relation: 'listed',
          reason: 'chinese-name',
          licenceTerms: { address: `${baseURL}entities/hikvision/#licence` },
          laterLists: { address: `${baseURL}entities/hikvision/#later-lists` },
        },
      ],
    },
  });
  const { checksum, ...rest } = proof as { checksum: { sha256: string } };
  const again = createHash('sha256')
    .update(JSON.stringify(rest, null, 2))
    .digest('hex');
  expect(checksum.sha256).toBe(again);
  expect(Date.now() - Date.parse(proof['time'] as string)).toBeLessThan(60_000);
  expect(proof['methods']).not.toHaveLength(0);
  expect(proof['notCovered']).not.toHaveLength(0);
});

test('the download states that nothing was found', async ({ page }) => {
  await page.goto('./search/?q=Zoomlion');

  expect(await download(page)).toMatchObject({
    entries: { count: 0, hits: [] },
    pages: { count: 0, hits: [] },
  });
});

test('a printed search shows hits and proof, without form and filters', async ({ page }) => {
  await page.goto('./search/?q=hikvision');
  await expect(page.getByRole('heading', { name: 'Proof of this search' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });

  const proof = page.locator('.proof');
  const checkedOn = await page.getByRole('contentinfo').locator('time').textContent();
  await expect(proof).toContainText('SHA-256 of the names index');
  await expect(proof).toContainText(`Status last checked${checkedOn}`);
  await expect(proof).toContainText(
    /Hikvision Digital Technology.*: Exact name \(alias in the rule/
  );
  await expect(proof.getByRole('link', { name: 'Affiliates Rule' })).toHaveAttribute(
    'href',
    '/glossary/#affiliates-rule'
  );
  await expect(page.getByText('Permanent address')).toBeHidden();
  await expect(page.locator('a[data-match]').first()).toBeVisible();
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.locator('form.filters')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Download as JSON' })).toBeHidden();
});

test('the free fields keep what is in them, and are printed', async ({ page }) => {
  await page.goto('./search/?q=hikvision');
  await page.getByLabel('Reference').fill('PO 17');
  await page.getByRole('main').getByRole('searchbox').fill('dahua');
  await expect(page.locator('.proof')).toContainText('Querydahua');
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByLabel('Reference')).toBeVisible();
  await expect(page.getByLabel('Reference')).toHaveValue('PO 17');
});

test('a printed search takes the whole width of a sheet in landscape', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto('./search/?q=hikvision');
  await expect(page.locator('.proof')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const width = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((part) => part.getBoundingClientRect().width);

  expect(await width('.results')).toBe(await width('search-page'));
  expect(await width('.proof')).toBe(await width('search-page'));
});

test('the proof is in sight without scrolling on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./search/?q=hikvision');
  await expect(page.getByRole('heading', { name: 'Proof of this search' })).toBeInViewport();
});

test('the names index of an earlier release stays at its address', async ({ request, baseURL }) => {
  for (const file of readdirSync('public/search')) {
    const answer = await request.get(`${baseURL}search/${file}`);
    const sha256 = createHash('sha256')
      .update(await answer.body())
      .digest('hex');
    expect(file).toBe(`names.${sha256.slice(0, 16)}.json`);
  }
});

test('a printed search writes out the full address of each hit and of itself', async ({
  page,
  baseURL,
}) => {
  await page.goto('./search/?q=Zoomlion');
  await expect(page.locator('.proof')).toContainText(`${baseURL}search/?q=Zoomlion`);
  await page.goto('./search/?q=hikvision');
  await expect(page.locator('.proof')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const match = page.locator('a[data-match]').first();
  const printed = await match.evaluate((link) => getComputedStyle(link, '::after').content);

  expect(printed).toBe(`" (${baseURL}entities/hikvision/)"`);
});

async function download(page: Page): Promise<Record<string, unknown>> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as JSON' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^search-[\dTZ-]+\.json$/);
  return JSON.parse(readFileSync(await file.path(), 'utf8')) as Record<string, unknown>;
}
