/** Playwright's `test`, with a page that fails its test on any console message, error or request to another host. */
import { expect, test as base, type BrowserContext } from '@playwright/test';

export { expect };

export const test = base.extend({
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
