/**
 * Browser tests meet the built sites through `npm run preview`; `npm test` builds them first. One edits a record, and so
 * starts `astro dev`.
 */
import { defineConfig } from '@playwright/test';
import { environmentOf, rootSite, subPathSite, type TestedSite } from './built-sites.ts';
import { browserArguments, findBrowser } from './find-browser.ts';
import { freePort } from './free-port.ts';

const { executablePath, env } = await findBrowser();
const rootAddress = await addressOf(rootSite, 'TEST_PORT_ROOT');
const subPathAddress = await addressOf(subPathSite, 'TEST_PORT_SUB_PATH');

export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
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
  use: { launchOptions: { executablePath, env, args: browserArguments } },
  projects: [
    { name: 'root', grepInvert: /@sub-path/, use: { baseURL: rootAddress } },
    { name: 'sub-path', grep: /@sub-path/, use: { baseURL: subPathAddress } },
  ],
  webServer: [server(rootSite, rootAddress), server(subPathSite, subPathAddress)],
});

async function addressOf({ base }: TestedSite, variable: string): Promise<string> {
  return `http://localhost:${await freePort(variable)}${base}`;
}

function server(site: TestedSite, url: string) {
  return {
    command: 'node src/commands/preview.ts',
    cwd: '../..',
    env: { ...environmentOf(site), PORT: new URL(url).port },
    url,
    timeout: 20_000,
  };
}
