/** What browsers make of the Content Security Policy: it stops injected code, and nothing of the site. */
import { contentSecurityPolicy } from '../../../src/lib/content-security-policy.ts';
import { addHeader } from '../added-header.ts';
import { expect, test, unwatched } from '../test.ts';

const asHeader = [
  'content-security-policy',
  `${contentSecurityPolicy}; frame-ancestors 'none'`,
] as const;

test('sent as a header, the policy lets names, text and proof work', async ({ page }) => {
  await addHeader(page, '**/*', asHeader);
  await page.goto('./search/?q=hikvision');

  await expect(page.getByRole('status')).toHaveText(/^1 entry and \d+ pages?.* for “hikvision”\.$/);
  await expect(page.getByRole('heading', { name: 'Proof of this search' })).toBeVisible();
});

test('sent as a header, the policy lets suggestions and copying work', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addHeader(page, '**/*', asHeader);
  await page.goto('./entities/hikvision/');
  await page.getByRole('banner').locator('input').focus();
  await page.keyboard.type('dahua');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.locator('#name-listed dt a').click();

  await expect(page.locator('#name-listed').getByRole('status')).toHaveText('Address copied');
});

for (const address of ['./', './entities/hikvision/', './search/'])
  unwatched(
    `a script address that no policy vouches for is refused on ${address}`,
    async ({ page }) => {
      await page.goto(address);
      const refused = page.evaluate(() => {
        document.createElement('script').src = '/injected.js';
      });

      await expect(refused).rejects.toThrow('TrustedScriptURL');
    }
  );

unwatched('what Pagefind needs lets no other script pass', async ({ page }) => {
  await page.goto('./search/?q=hikvision');
  await expect(page.locator('.proof')).toBeVisible();
  const refused = page.evaluate(() => new Worker('/injected.js'));

  await expect(refused).rejects.toThrow('TrustedScriptURL');
});

unwatched('markup as a string is refused, on the search page too', async ({ page }) => {
  await page.goto('./search/');
  const refused = page.evaluate(() => {
    document.body.innerHTML = '<img src="x" alt="">';
  });

  await expect(refused).rejects.toThrow('TrustedHTML');
});
