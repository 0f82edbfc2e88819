/** Browser tests meet the built site through `npm run preview`; `npm test` builds it first. */
import { defineConfig } from '@playwright/test';
import { environmentOf, rootSite, type TestedSite } from './built-sites.ts';
import { browserArguments, findBrowser } from './find-browser.ts';
import { freePort } from './free-port.ts';

const { executablePath, env } = await findBrowser();
const rootAddress = await addressOf(rootSite, 'TEST_PORT_ROOT');

export default defineConfig({
  testDir: '.',
  testIgnore: 'long/**',
  grepInvert: /@sub-path/,
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  updateSnapshots: 'none',
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: { baseURL: rootAddress, launchOptions: { executablePath, env, args: browserArguments } },
  webServer: serverOf(rootSite, rootAddress),
});

/**
 * The address at which a built site is tested.
 *
 * @param variable - Name of the environment variable that keeps its port, so that all workers know it.
 */
export async function addressOf({ base }: TestedSite, variable: string): Promise<string> {
  return `http://localhost:${await freePort(variable)}${base}`;
}

/** How Playwright starts the preview of a built site. */
export function serverOf(site: TestedSite, url: string) {
  return {
    command: 'node src/commands/preview.ts',
    cwd: '../..',
    env: { ...environmentOf(site), PORT: new URL(url).port },
    url,
    timeout: 20_000,
  };
}
