/** One line of progress a phase of the build. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedRecords } from '../data/records.ts';
import { formatSize } from '../lib/file-size.ts';

/** What a build made. */
export interface BuildCounts {
  /** Number of entities. */
  entries: number;
  /** Number of pages. */
  pages: number;
  /** Bytes of the search index. */
  indexBytes: number;
}

/** Prints and counts into `counts`. Runs after the site's own integrations, so each hook finds their work done. */
export function buildProgress(counts: BuildCounts): AstroIntegration {
  return {
    name: 'twenty-eight:progress',
    hooks: {
      'astro:config:done': () => {
        counts.entries = publishedRecords.byKind.get('entities')?.size ?? 0;
        console.log(`Content checked: ${counts.entries} entries, no problem.`);
      },
      'astro:build:generated': () => {
        console.log('Pages made.');
      },
      'astro:build:done': ({ dir, pages }) => {
        counts.pages = pages.length;
        counts.indexBytes = sizeOf(path.join(fileURLToPath(dir), 'pagefind'));
        console.log(`Search index made: ${formatSize(counts.indexBytes)}.`);
      },
    },
  };
}

function sizeOf(dir: string): number {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
}
