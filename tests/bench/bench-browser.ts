/** The browser of a bench: the one of the tests, with their flags. */
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser/find-browser.ts';

/** Starts the browser with additional flags. */
export async function launchBrowser(flags: string[] = []): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    env: toStrings(env),
    args: [...browserArguments, ...flags],
  });
}

function toStrings(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  );
}
