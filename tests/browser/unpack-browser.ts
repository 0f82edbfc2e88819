/**
 * Unpacks the headless Chromium that `@sparticuz/chromium` carries.
 * The package is made for AWS Lambda: it unpacks its libraries only there, into the temporary folder, and changes
 * the environment of the process. Here it is told that it is there, given a folder of this project, and undone.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from './find-browser.ts';

const folder = path.resolve('node_modules/.cache/chromium');
const fontsFile = path.join(folder, 'fonts.conf');

/** Its own font settings name a fixed folder outside the project; without fonts no text has a size. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser, or finds it unpacked. What an interrupted run left is removed and unpacked again.
 *
 * @returns `undefined` if the browser does not start.
 */
export async function unpackBrowser(
  isWhole: (browser: Browser) => boolean
): Promise<Browser | undefined> {
  const before = await unpack();
  if (isWhole(before)) return before;
  rmSync(folder, { recursive: true });
  const again = await unpack();
  return isWhole(again) ? again : undefined;
}

async function unpack(): Promise<Browser> {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(fontsFile)) writeFileSync(fontsFile, fontSettings);
  const executablePath = await withEnvironment(
    { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    async () => (await import('@sparticuz/chromium')).default.executablePath()
  );
  return {
    executablePath,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: fontsFile,
    },
  };
}

/** Runs a task under other environment variables; afterwards every variable is as before. */
async function withEnvironment<T>(
  variables: Record<string, string>,
  task: () => Promise<T>
): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await task();
  } finally {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}
