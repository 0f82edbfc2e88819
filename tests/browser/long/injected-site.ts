/**
 * Playwright's `test` on the site whose every text holds markup. Without its build the server ends, and so does the
 * test.
 */
import { startAstro } from './astro-server.ts';
import { environmentOf, injectedSite } from '../built-sites.ts';
import { freePort } from '../free-port.ts';
import { test as base } from '../test.ts';

export { expect } from '../test.ts';

export const test = base.extend<object, { injectedAddress: string }>({
  injectedAddress: [
    // Playwright reads from the pattern which fixtures this one needs.
    async ({}, use) => {
      const port = await freePort('TEST_PORT_INJECTED');
      const server = await startAstro('preview', port, environmentOf(injectedSite));
      await use(`http://localhost:${port}${injectedSite.base}`);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ injectedAddress }, use) => use(injectedAddress),
});
