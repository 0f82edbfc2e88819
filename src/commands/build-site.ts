/** Builds the site and publishes it when everything is done. */
import './no-telemetry.ts';
import path from 'node:path';
import { build } from 'astro';
import { placeholderNotice } from '../lib/site-address.ts';
import {
  isSuperseded,
  openTarget,
  openWorkFolder,
  outDir,
  publishSite,
} from '../publish/publish-site.ts';
import { loggedErrors } from './build-log.ts';
import { buildProgress, type BuildCounts } from './build-progress.ts';
import { failBuild } from './fail-build.ts';

/** What a build made. */
export interface BuiltSite extends BuildCounts {
  /** Folder of the built site. */
  dir: string;
}

/**
 * Checks the content, builds the pages and makes the search index, then publishes all of it at once. Where anything
 * fails, also where Astro only logs an error, it prints why and ends the process with exit code 1, and the last site
 * stays.
 */
export async function buildSite(): Promise<BuiltSite> {
  let work = '';
  const fail = (error: unknown) => failBuild(describeSuperseded(work) ?? error, work);
  process.on('uncaughtException', fail);
  exitOnSignals();
  try {
    const dir = openTarget(outDir(), process.cwd());
    work = openWorkFolder(dir);
    const counts = await buildInto(work);
    if (isSuperseded(work)) return fail(undefined);
    publishSite(work, dir);
    report(dir);
    return { dir, ...counts };
  } catch (error) {
    return fail(error);
  } finally {
    process.off('uncaughtException', fail);
  }
}

/** Without a listener these signals end the process before it removes its folder. The exit code is that of shells. */
function exitOnSignals(): void {
  const exit = (_: NodeJS.Signals, number: number) => process.exit(128 + number);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, exit);
}

async function buildInto(work: string): Promise<BuildCounts> {
  // With any other value Vite builds development pages, which have no Content Security Policy.
  process.env['NODE_ENV'] = 'production';
  const counts: BuildCounts = { entries: 0, pages: 0, indexBytes: 0 };
  await build({
    outDir: path.join(work, 'site'),
    cacheDir: path.join(work, 'cache'),
    logger: { entrypoint: new URL('build-log.ts', import.meta.url) },
    integrations: [buildProgress(counts)],
  });
  if (loggedErrors().length > 0) throw new Error(loggedErrors().join('\n'));
  return counts;
}

function report(dir: string): void {
  console.log(`Site built in ${path.relative('', dir)}.`);
  const notice = placeholderNotice();
  if (notice !== undefined) console.log(notice);
}

function describeSuperseded(work: string): Error | undefined {
  if (work === '' || !isSuperseded(work)) return undefined;
  const message = `Another build into ${outDir()} was started after this one, which ends. The last site is untouched.`;
  return Object.assign(new Error(message), { name: 'SupersededError' });
}
