/** The filter of the timeline. */
import { expect, test } from './test.ts';

test('a choice that no event has says so and leads back to all events', async ({ page }) => {
  await page.goto('./timeline/?category=background&touches=yes');
  const events = page.locator('#events [data-statement]:visible');
  await expect(page.getByRole('status')).toHaveText(/^0 of \d+ events shown$/);
  await expect(events).toHaveCount(0);
  await page.getByRole('link', { name: 'Show all events' }).click();

  await expect(events).not.toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Show all events' })).toBeHidden();
});
