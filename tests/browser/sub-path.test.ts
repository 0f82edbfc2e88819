/** The same site under a sub-path. */
import { expect, test } from './test.ts';

test.describe('under a sub-path', { tag: '@sub-path' }, () => {
  test('the navigation leads from the home page to an entity', async ({ page }) => {
    await page.goto('./');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'The 28' })
      .click();
    await expect(page).toHaveURL('./entities/');

    await page
      .getByRole('main')
      .getByRole('link', { name: /Hikvision/ })
      .first()
      .click();
    await expect(page).toHaveURL('./entities/hikvision/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hikvision');
  });

  test('an entity page keeps its styles and the links to its statements', async ({ page }) => {
    await page.goto('./entities/hikvision/');
    await expect(page.locator('link[rel=stylesheet]').first()).toHaveAttribute(
      'href',
      /^\/record\//
    );

    await page
      .getByRole('link', { name: /^Link to this/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/record\/entities\/hikvision\/#.+/);
  });

  test('every form asks the search page under the sub-path', async ({ page }) => {
    await page.goto('./');
    for (const form of await page.getByRole('search').all())
      await expect(form).toHaveAttribute('action', '/record/search/');
  });

  test('every link inside the site begins with the sub-path', async ({ page }) => {
    await page.goto('./entities/hikvision/');
    const links = await page.locator('a[href^="/"]').all();
    expect(links.length).toBeGreaterThan(0);

    for (const link of links) await expect(link).toHaveAttribute('href', /^\/record\//);
  });
});
