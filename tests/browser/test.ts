/** Playwright's `test` as the browser tests need it: answers that a test changes end with it, and faults fail it. */
import { expect, test as base, type BrowserContext } from '@playwright/test';

export { expect };

/** Answers that a test changes and that are still under way when it ends are let go, so that they do not fail it. */
export const unwatched = base.extend({
  page: async ({ page }, use) => {
    await use(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

/** Fails its test on any console message, error or request to another host. */
export const test = unwatched.extend({
  context: async ({ context, baseURL }, use) => {
    const faults = await watchFaults(context, new URL(baseURL ?? '').origin);
    await use(context);
    expect(faults, 'no console message, error or request to another host').toEqual([]);
  },
});

/** Records every fault of a browser context in the list that it returns; requests to other hosts are stopped. */
async function watchFaults(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  context.on('console', (message) => faults.push(`console.${message.type()}: ${message.text()}`));
  context.on('weberror', (webError) => faults.push(`error: ${webError.error().message}`));
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      faults.push(`request: ${route.request().url()}`);
      await route.abort();
    }
  );
  return faults;
}
