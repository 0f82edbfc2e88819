/** How a reader comes to the citations of a page. */
import { expect, test } from './test.ts';

test('a browser is told of the search', async ({ page }) => {
  await page.goto('./');
  const link = page.locator('link[rel=search]');
  const document = await page.request.get((await link.getAttribute('href')) ?? '');

  expect(await document.text()).toContain('/search/?q={searchTerms}');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an entity is cited in four forms, and each of its statements', async ({ page }) => {
    await page.goto('./entities/hikvision/');
    await page.getByRole('link', { name: 'Cite or reuse' }).click();
    const main = page.getByRole('main');

    for (const form of ['Chicago', 'APA', 'Legal, after the Bluebook', 'Wikipedia'])
      await expect(main.getByRole('heading', { name: form })).toBeVisible();
    const statement = main.locator('#name-listed');
    await expect(statement).toContainText('/entities/hikvision/#name-listed.');
    await statement.getByText('Other forms: Listed name now').click();
    for (const form of ['APA', 'Legal, after the Bluebook', 'Wikipedia'])
      await expect(statement.getByText(form)).toContainText(
        /\d+\.\d+\.\d+.*\/entities\/hikvision\/#name-listed/
      );
    for (const file of ['BibTeX', 'RIS', 'CSL-JSON'])
      await expect(main.getByRole('link', { name: file, exact: true })).toBeVisible();
  });
});
