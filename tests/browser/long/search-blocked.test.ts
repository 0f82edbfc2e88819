/** The search where the browser refuses a part of it, as policies of hosts, organisations and extensions ask. */
import { contentSecurityPolicy } from '../../../src/lib/content-security-policy.ts';
import { addHeader } from '../added-header.ts';
import { expect, unwatched as test } from '../test.ts';

const policy = 'content-security-policy';

test('without WebAssembly the names answer, and the reader is told', async ({ page }) => {
  const withoutWasm = contentSecurityPolicy.replace(" 'wasm-unsafe-eval'", '');
  await addHeader(page, '**/search/?q=*', [policy, withoutWasm]);
  await addHeader(page, '**/pagefind/pagefind-worker.js', [policy, withoutWasm]);
  await page.goto('./search/?q=hikvision');

  await expect(page.getByRole('status')).toHaveText(
    '1 entry for “hikvision”. The text of the pages could not be searched: its index did not load.'
  );
  await expect(page.locator('a[data-match]')).toHaveCount(1);
});

test('without workers names and text answer', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await addHeader(page, '**/search/?q=*', [policy, `${contentSecurityPolicy}; worker-src 'none'`]);
  await page.goto('./search/?q=hikvision');

  await expect(page.getByRole('status')).toHaveText(/^1 entry and \d+ pages?.* for “hikvision”\.$/);
  await expect(page.locator('a[data-match="text"]').first()).toBeVisible();
  expect(refused.join()).toContain('worker');
});

test('the proof names the clock of the device, right or wrong', async ({ page }) => {
  await page.clock.setFixedTime('1999-12-31T23:59:00Z');
  await page.goto('./search/?q=hikvision');
  const time = page.getByRole('term').filter({ hasText: 'by the clock of this device' });

  await expect(page.locator('dt:has-text("clock of this device") + dd')).toHaveText(
    '1999-12-31T23:59:00.000Z'
  );
  await expect(time).toBeVisible();
});
