/** Builds the site with one line of progress a phase; Astro's own log is shown only when the build fails. */
import './no-telemetry.ts';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { readRecords } from '../content/records.ts';
import { contentDir } from '../content/content-dir.ts';
import { formatSize } from '../lib/file-size.ts';
import { formatBuildLog, loggedErrors } from './build-log.ts';

/** What a build made. */
export interface BuiltSite {
  /** Folder of the built site. */
  dir: string;
  /** Number of entities. */
  entries: number;
  /** Number of pages. */
  pages: number;
  /** Bytes of the search index. */
  indexBytes: number;
}

/**
 * Checks the content, builds the pages and makes the search index.
 * Out: what was made. Where anything fails, prints why and ends the process with exit code 1;
 * an error that Astro only logs, such as a dangling reference, is a failure too.
 */
export async function buildSite(): Promise<BuiltSite> {
  const built: BuiltSite = { dir: '', entries: 0, pages: 0, indexBytes: 0 };
  try {
    await build({
      logger: { entrypoint: new URL('build-log.ts', import.meta.url) },
      integrations: [progress(built)],
    });
  } catch (error) {
    fail(error);
  }
  if (loggedErrors().length > 0) fail(new Error(loggedErrors().join('\n')));
  return built;
}

/** Runs after the site's own integrations, so each hook finds their work done. */
function progress(built: BuiltSite): AstroIntegration {
  return {
    name: 'twenty-eight:progress',
    hooks: {
      'astro:config:done': ({ config }) => {
        built.entries = readRecords(contentDir(fileURLToPath(config.root)), 'entities').length;
        console.log(`Content checked: ${built.entries} entries, no problem.`);
      },
      'astro:build:generated': ({ dir }) => {
        built.dir = fileURLToPath(dir);
        console.log(`Site built in ${path.relative('', built.dir)}.`);
      },
      'astro:build:done': ({ pages }) => {
        built.pages = pages.length;
        built.indexBytes = sizeOf(path.join(built.dir, 'pagefind'));
        console.log(`Search index made: ${formatSize(built.indexBytes)}.`);
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

/** What is wrong with the content is said by the message alone; any other fault needs the log and its stack. */
function fail(error: unknown): never {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(name === 'ContentError' ? message : `${formatBuildLog()}\n${stack ?? message}`);
  process.exit(1);
}
