/** The browser tests of `npm run test:long`: those in `long/`, and all that need the site under a sub-path. */
import { defineConfig } from '@playwright/test';
import { rootSite, subPathSite } from './built-sites.ts';
import usual, { addressOf, serverOf } from './playwright.config.ts';

const rootAddress = await addressOf(rootSite, 'TEST_PORT_ROOT');
const subPathAddress = await addressOf(subPathSite, 'TEST_PORT_SUB_PATH');

export default defineConfig({
  ...usual,
  testIgnore: [],
  grepInvert: [],
  projects: [
    { name: 'long', testMatch: 'long/*.test.ts', use: { baseURL: rootAddress } },
    { name: 'sub-path', grep: /@sub-path/, use: { baseURL: subPathAddress } },
  ],
  webServer: [serverOf(rootSite, rootAddress), serverOf(subPathSite, subPathAddress)],
});
