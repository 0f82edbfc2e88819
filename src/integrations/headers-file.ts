/** Writes `_headers` next to the built pages, for the hosts that read it. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { toHeadersFile } from '../hosting/headers-file.ts';

/** Writes the file after the pages, for the base path of the build. */
export function headersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'twenty-eight:headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), toHeadersFile(base));
      },
    },
  };
}
