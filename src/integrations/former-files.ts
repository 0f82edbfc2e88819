/** Keeps the files of renamed records at their former addresses; redirects lead on from pages alone. */
import { copyFileSync, globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../content/content-dir.ts';
import { readFormerAddresses } from '../content/redirects.ts';

/** Copies the files of renamed records after the pages. */
export function formerFiles(): AstroIntegration {
  let content = '';
  return {
    name: 'twenty-eight:former-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = contentDir(fileURLToPath(config.root));
      },
      'astro:build:done': ({ dir }) => {
        for (const { former, present } of readFormerAddresses(content))
          copyFiles(former.slice(1, -1), present.slice(1, -1), fileURLToPath(dir));
      },
    },
  };
}

/** Copies the documents and citations of a page, such as `id.json` and `id.bib`. */
function copyFiles(former: string, present: string, site: string): void {
  for (const file of globSync(`${present}.*`, { cwd: site }))
    copyFileSync(path.join(site, file), path.join(site, former + file.slice(present.length)));
}
