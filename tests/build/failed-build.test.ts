import assert from 'node:assert/strict';
import { appendFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { hashFiles, publishLastSite } from './published-site.ts';
import { fixtureSite, startBuild, workFoldersOf } from './start-build.ts';

test('one bad record fails the build and leaves the last site as it is', async (t) => {
  const site = publishLastSite(t);
  const folder = path.dirname(site);
  const content = path.join(folder, 'content');
  cpSync('tests/fixtures/content', content, { recursive: true });
  appendFileSync(path.join(content, 'releases/1-0-0.yaml'), 'colour: blue\n');
  const before = hashFiles(folder);

  const build = startBuild({ env: { ...fixtureSite(site), CONTENT_DIR: content } });
  const { end, output } = await build.ended;

  assert.equal(end, 1);
  assert.match(output, /releases\/1-0-0\.yaml:\d+:\d+ .*colour/);
  assert.deepEqual(hashFiles(folder), before);
  assert.deepEqual(workFoldersOf(build), []);
});
