import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { environmentOf, rootSite, subPathSite } from '../browser/built-sites.ts';
import { hashFiles, makeFolder } from './published-site.ts';
import { startBuild } from './start-build.ts';

/** Where Astro keeps the content, unless it is told otherwise. */
const sharedCache = 'node_modules/.astro/data-store.json';

test('two builds at once give what each gives alone', async (t) => {
  const folder = makeFolder(t);
  rmSync(sharedCache, { force: true });
  const builds = [rootSite, subPathSite].map(({ base, dir }) => {
    const site = { base, dir: path.join(folder, path.basename(dir)) };
    return { alone: dir, site, build: startBuild({ env: environmentOf(site) }) };
  });

  for (const { alone, site, build } of builds) {
    const { end, output } = await build.ended;
    assert.equal(end, 0, output);
    assert.deepEqual(hashFiles(site.dir), hashFiles(alone));
  }
  assert.equal(existsSync(sharedCache), false);
});
