/** The archive of the site, unpacked and opened from the disk. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { rootSite } from './built-sites.ts';

test('the copy on a disk has its looks and its links, and says that it has no search', async ({
  page,
}, testInfo) => {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(request.url()));
  await page.goto(unpack(testInfo.outputDir));

  await page.getByRole('searchbox').first().fill('hikvision');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/index\.html\?q=hikvision$/);
  await expect(page.getByText('is left out of this copy')).toBeInViewport({ ratio: 1 });

  await page.getByRole('link', { name: 'the table of all 28 entities' }).click();
  await expect(page).toHaveURL(/\/entities\/index\.html$/);
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: 'Hangzhou Hikvision Digital Technology' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Hangzhou Hikvision/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-weight', '600');
  await expect(page.locator('.status-band')).toHaveCSS('display', 'grid');
  expect(faults).toEqual([]);
});

/** Unpacks the archive into a folder, and returns the address of its first page. */
function unpack(folder: string): string {
  const archive = readFileSync(path.join(rootSite.dir, 'data/twenty-eight.zip'));
  const files = Object.entries(unzipSync(archive));
  for (const [name, content] of files) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const [root = ''] = files[0]?.[0].split('/') ?? [];
  return pathToFileURL(path.join(folder, root, 'index.html')).href;
}
