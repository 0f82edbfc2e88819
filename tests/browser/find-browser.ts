/** Finds a Chrome or Chromium for the tests: the one that npm installed, else the reader's own, else Playwright's. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { unpackBrowser } from './unpack-browser.ts';

/** A browser that starts on this machine. */
export interface Browser {
  executablePath: string;
  /** Environment that it needs. */
  env: Record<string, string | undefined>;
}

const names = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
];

const usualPlaces = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Works as root and as any user, in a container or not. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds the browser. `CHROME_PATH` goes before all. The one in `node_modules` has no window, so that tests take two
 * thirds of the time.
 *
 * @throws In one sentence that says what to install when there is none.
 */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return installed([chosen]) ?? fail(`CHROME_PATH does not start: ${chosen}`);
  return (await carriedByNpm()) ?? installed(candidates()) ?? fail(noBrowser);
}

const noBrowser =
  'No Chrome or Chromium found: run "sudo apt-get install -y chromium" (Debian) or ' +
  '"npx playwright install --with-deps chromium", or set CHROME_PATH to one.';

function candidates(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...usualPlaces, chromium.executablePath()];
}

function installed(places: string[]): Browser | undefined {
  const executablePath = places.find((place) => starts(place, process.env));
  return executablePath === undefined ? undefined : { executablePath, env: process.env };
}

async function carriedByNpm(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const isWhole = ({ executablePath, env }: Browser) => starts(executablePath, env);
  return unpackBrowser(isWhole);
}

/** A file that is there need not start: it may be a stub, or lack libraries. */
function starts(executablePath: string, env: NodeJS.ProcessEnv): boolean {
  return spawnSync(executablePath, ['--version'], { env, timeout: 20_000 }).status === 0;
}

function fail(message: string): never {
  throw new Error(message);
}
