/** Pages as a host serves them that sends headers of its own. */
import type { Page } from '@playwright/test';

/** A header, in lower case, with its value. */
export type Header = readonly [name: string, value: string];

/** Lets every answer for an address come with one header more. */
export async function addHeader(
  page: Page,
  address: string | RegExp,
  [name, value]: Header
): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), [name]: value } });
  });
}
