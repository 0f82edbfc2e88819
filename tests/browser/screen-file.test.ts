/** The list check in one file, opened from the disk. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { rootSite } from './built-sites.ts';

const built = path.join(rootSite.dir, 'screen/twenty-eight-screen.html');

test('checks a list from the disk and asks for nothing', async ({ page, context }) => {
  const faults: string[] = [];
  context.on('console', (message) => faults.push(message.text()));
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('request', (request) => faults.push(request.url()));
  const folder = 'test-results/one-file';
  mkdirSync(folder, { recursive: true });
  const file = path.resolve(folder, 'desk.html');
  copyFileSync(built, file);
  await page.goto(pathToFileURL(file).href);
  await page.getByLabel('Paste names').fill('Siemens AG\n海康威视');
  await page.getByRole('button', { name: 'Read the pasted list' }).click();
  await page.getByRole('button', { name: 'Check the list' }).click();

  await expect(page.getByRole('heading', { name: 'checked' })).toHaveText(
    '2 rows checked: 1 hit in 1 row.'
  );
  await expect(page.locator('[data-hits] tbody a')).toHaveAttribute(
    'href',
    /^https:.*\/entities\/hikvision\/$/
  );
  const others = faults.filter((fault) => !/^(file:.*desk\.html|blob:.*)$/.test(fault));
  expect(others).toEqual([]);
});

test('is at most 200 KB, and the data page has its checksum', () => {
  const file = readFileSync(built);
  const page = readFileSync(path.join(rootSite.dir, 'data/index.html'), 'utf8');

  expect(file.length).toBeLessThanOrEqual(200_000);
  expect(page).toContain(createHash('sha256').update(file).digest('hex'));
});
