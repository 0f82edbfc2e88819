/** What a reader does on the page of the list check. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** A file to choose, with its type unknown, as most systems give it. */
export function asFile(name: string, buffer: Buffer) {
  return { name, mimeType: 'application/octet-stream', buffer };
}

/** Opens the page and waits until its form is shown: a file that is chosen before reaches nobody. */
export async function open(page: Page): Promise<void> {
  await page.goto('./screen/');
  await expect(page.getByLabel('Paste names')).toBeVisible();
}

/** Chooses a list on the open page and waits until it is read. */
export async function choose(page: Page, file: ReturnType<typeof asFile>): Promise<void> {
  await page.getByLabel('Or choose a file').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'Columns' })).toBeVisible();
}
