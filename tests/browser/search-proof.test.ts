/** The proof of a search, as it is downloaded and printed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test('the download holds query, filters, data set and hits with reasons', async ({
  page,
  request,
}) => {
  await page.goto('./search/?q=海康&kind=company');
  const proof = await download(page);
  const address = await page.locator('search-page').getAttribute('data-names');
  const names = await (await request.get(address ?? '')).body();
  const checkedOn = await page.getByRole('contentinfo').locator('time').getAttribute('datetime');

  expect(proof).toMatchObject({
    query: '海康',
    filters: { kind: ['company'], place: [], list: [], terms: [] },
    dataset: {
      namesIndexSha256: createHash('sha256').update(names).digest('hex'),
      statusLastChecked: checkedOn,
    },
    entries: {
      count: 1,
      hits: [
        {
          address: '/entities/hikvision/',
          match: 'partial',
          reason: 'chinese-name',
          why: 'Chinese name contains 海康',
        },
      ],
    },
  });
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
  await expect(proof).toContainText(/Hikvision Digital Technology.*: exact, alias in the rule/);
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
