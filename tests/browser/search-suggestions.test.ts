/** Suggestions in the search form of every page. */
import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect, test } from './test.ts';

test('nothing of the suggestions is loaded until the field is touched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./entities/kashgar-psb/');
  const before = asked.filter((path) => isOfSearch(path));
  await field(page).focus();
  await expect(field(page)).toHaveRole('combobox');

  expect(before).toEqual([]);
  expect(asked.filter((path) => isOfSearch(path))).not.toEqual([]);
});

test('the keyboard leads from a few letters to an entry', async ({ page }) => {
  await page.goto('./');
  await field(page).focus();
  await page.keyboard.type('海康');
  const option = page.getByRole('option');
  await expect(option).toHaveCount(1);
  await expect(option).toContainText('Chinese name contains 海康');

  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', /hikvision/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/entities/hikvision/');
});

test('Enter without a choice asks the search page', async ({ page }) => {
  await page.goto('./entities/');
  await field(page).focus();
  await page.keyboard.type('kashgar');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL('/search/?q=kashgar');
});

test('Escape closes the suggestions and keeps what was typed', async ({ page }) => {
  await page.goto('./method/');
  await field(page).focus();
  await page.keyboard.type('dahua');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field(page)).toHaveValue('dahua');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
});

test('Tab leaves the field and closes the suggestions', async ({ page }) => {
  await page.goto('./method/');
  await field(page).focus();
  await page.keyboard.type('dahua');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');

  await expect(field(page)).not.toBeFocused();
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('axe finds nothing with the suggestions open', async ({ page }) => {
  await page.goto('./method/');
  await field(page).focus();
  await page.keyboard.type('public security');
  await expect(page.getByRole('option')).toHaveCount(6);

  expect(await violationsOf(page)).toEqual([]);
});

test.describe('under a sub-path', { tag: '@sub-path' }, () => {
  test('a suggestion leads to its page', async ({ page }) => {
    await page.goto('./');
    await field(page).focus();
    await page.keyboard.type('yitu');
    await page.getByRole('option').first().click();

    await expect(page).toHaveURL('/record/entities/yitu/');
  });
});

/** The field in the header; its role changes when the suggestions come. */
function field(page: Page) {
  return page.getByRole('banner').locator('input[type="search"]');
}

function isOfSearch(path: string): boolean {
  return /\/search\/|\/suggest-/.test(path);
}
