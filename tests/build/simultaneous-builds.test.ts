import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { environmentOf, rootSite, subPathSite } from '../browser/built-sites.ts';
import { hashFiles, makeFolder } from './published-site.ts';
import { startBuild } from './start-build.ts';

test('two builds at once give what each gives alone', async (t) => {
  const folder = makeFolder(t);
  const builds = [rootSite, subPathSite].map(({ base, dir }) => {
    const site = { base, dir: path.join(folder, path.basename(dir)) };
    return { alone: dir, site, build: startBuild({ env: environmentOf(site) }) };
  });

  for (const { alone, site, build } of builds) {
    const { end, output } = await build.ended;
    assert.equal(end, 0, output);
    assert.deepEqual(hashFiles(site.dir), hashFiles(alone));
  }
});
