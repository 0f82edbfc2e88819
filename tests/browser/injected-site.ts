/**
 * Playwright's `test` on the site whose every text holds markup. It is built by `tests/build/injection.test.ts`; without
 * that build the server ends, and so does the test.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { environmentOf, injectedSite } from './built-sites.ts';
import { freePort } from './free-port.ts';
import { test as base } from './test.ts';

export { expect } from './test.ts';

export const test = base.extend<object, { injectedAddress: string }>({
  injectedAddress: [
    // Playwright reads from the pattern which fixtures this one needs.
    async ({}, use) => {
      const server = startServer(await freePort('TEST_PORT_INJECTED'));
      await use(await server.address);
      server.stop();
      await server.stopped;
    },
    { scope: 'worker' },
  ],
  baseURL: ({ injectedAddress }, use) => use(injectedAddress),
});

function startServer(port: string) {
  const server = spawn('node', ['src/commands/astro.ts', 'preview', '--port', port], {
    env: { ...process.env, ...environmentOf(injectedSite) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stopped = once(server, 'close');
  const address = new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => {
      if (text.includes(port)) resolve(`http://localhost:${port}${injectedSite.base}`);
    });
    server.on('close', () => reject(new Error(`There is no site in ${injectedSite.dir}`)));
  });
  return { address, stopped, stop: () => server.kill() };
}
