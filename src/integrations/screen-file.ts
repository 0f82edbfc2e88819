/** Makes the list check in one file from the built page, and lists it with its SHA-256. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { sha256 } from '../exports/checksum.ts';
import { screenFilePath, toScreenFile } from '../exports/screen-file.ts';
import { formatSize } from '../lib/file-size.ts';
import { namesFileOf } from '../search/build/built-search.ts';
import type { NamesFile } from '../search/names/name-entry.ts';

const entry = fileURLToPath(new URL('../screen/one-file.ts', import.meta.url));
const place = 'data-screen-file></span>';

/** Goes after the styles of pages are joined, and before the site is indexed and copied. */
export function screenFile(): AstroIntegration {
  let [base, site] = ['/', ''];
  return {
    name: 'twenty-eight:screen-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const page = readFileSync(path.join(folder, 'screen/index.html'), 'utf8');
        const names = readFileSync(namesFileOf(folder), 'utf8');
        const { version, checkedOn } = JSON.parse(names) as NamesFile;
        const parts = { page, styles: stylesOf(page, folder), script: await bundle(names) };
        const file = toScreenFile({ ...parts, site, base, version, checkedOn });
        publish(folder, file);
        logger.info(`${formatSize(file.length)} in one file`);
      },
    },
  };
}

/** One script with the names in it; the same sources give the same bytes. */
async function bundle(names: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      oneFileNames: JSON.stringify(names),
      oneFileNamesSha256: JSON.stringify(sha256(names)),
    },
    build: {
      write: false,
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'desk' },
    },
  });
  const { output } = [made].flat()[0] as Rolldown.RolldownOutput;
  if (output.length !== 1) throw new Error('The list check did not fit into one script.');
  return escapeScript(output[0].code.trim());
}

/**
 * Writes as escapes, which are the same letters in strings and patterns, what would end a script in HTML and the control
 * characters that HTML forbids.
 */
function escapeScript(script: string): string {
  return script
    .replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3c`)
    .replaceAll(
      /(?![\t\n\r])\p{Cc}/gu,
      (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`
    );
}

function stylesOf(page: string, folder: string): string {
  const [, name = ''] = /<link rel="stylesheet" href="[^"]*\/_astro\/([^"]+)"/.exec(page) ?? [];
  const [, order = ''] = /<style>([^<]*)<\/style>/.exec(page) ?? [];
  return order + readFileSync(path.join(folder, '_astro', name), 'utf8').trim();
}

/** Writes the file, and its size and checksum on the page that offers it. */
function publish(folder: string, file: string): void {
  writeFileSync(path.join(folder, screenFilePath), file);
  const checksum = sha256(file);
  const page = path.join(folder, 'data/index.html');
  const said = `(${formatSize(Buffer.byteLength(file))}, SHA-256 <code>${checksum}</code>)`;
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace(place, `data-screen-file>${said}</span>`));
}
