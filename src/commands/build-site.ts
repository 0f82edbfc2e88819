/** Builds the site apart and puts it in the place of the last one when everything is done. */
import './no-telemetry.ts';
import path from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { outDir } from '../publish/out-dir.ts';
import { ownerId } from '../publish/process-owner.ts';
import { publishFolder } from '../publish/publish-folder.ts';
import { placeholderNotice } from '../publish/site-address.ts';
import { takeTurn } from '../publish/take-turn.ts';
import { openTarget } from '../publish/target-folder.ts';
import { openWorkFolder } from '../publish/work-folder.ts';
import { loggedErrors } from './build-log.ts';
import { buildProgress, type BuildCounts } from './build-progress.ts';
import { failBuild } from './fail-build.ts';

/** What a build made. */
export interface BuiltSite extends BuildCounts {
  /** Folder of the built site. */
  dir: string;
}

/** Every build has a folder of its own in here, on the disk of the project, where no tool watches. */
const builds = path.resolve('node_modules/.astro/builds');

/**
 * Checks the content, builds the pages and makes the search index, then publishes all of it at once.
 * Out: what was made. Where anything fails, prints why and ends the process with exit code 1, and the last site stays;
 * an error that Astro only logs is a failure too.
 */
export async function buildSite(): Promise<BuiltSite> {
  const fail = (error: unknown) => failBuild(error, path.join(builds, ownerId()));
  process.on('uncaughtException', fail);
  try {
    return await buildAndPublish();
  } catch (error) {
    return fail(error);
  } finally {
    process.off('uncaughtException', fail);
  }
}

async function buildAndPublish(): Promise<BuiltSite> {
  // With any other value Vite takes the site for one that is edited, whose pages have no Content Security Policy.
  process.env['NODE_ENV'] = 'production';
  const counts: BuildCounts = { entries: 0, pages: 0, indexBytes: 0 };
  const dir = openTarget(outDir(), process.cwd());
  const work = openWorkFolder(builds);
  await build({
    outDir: work.site,
    cacheDir: work.cache,
    logger: { entrypoint: new URL('build-log.ts', import.meta.url) },
    integrations: [buildProgress(counts), syncInTurn()],
  });
  if (loggedErrors().length > 0) throw new Error(loggedErrors().join('\n'));
  publishFolder(work.site, dir);
  work.remove();
  console.log(`Site built in ${path.relative('', dir)}.`);
  const notice = placeholderNotice();
  if (notice !== undefined) console.log(notice);
  return { dir, ...counts };
}

/** Between these hooks Astro writes the types in `.astro/`, under names that all builds share. */
function syncInTurn(): AstroIntegration {
  let endTurn = () => {};
  return {
    name: 'twenty-eight:sync-in-turn',
    hooks: {
      'astro:config:done': async () => {
        endTurn = await takeTurn(builds, () => console.log('Another build is starting; waiting.'));
      },
      'astro:build:start': () => endTurn(),
    },
  };
}
