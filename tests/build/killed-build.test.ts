import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { hashFiles, publishLastSite } from './published-site.ts';
import { fixtureSite, startBuild, workFoldersOf } from './start-build.ts';

test('a build that is killed leaves the last site whole, and the next build cleans up after it', async (t) => {
  const site = publishLastSite(t);
  const before = hashFiles(path.dirname(site));

  const killed = startBuild({ env: fixtureSite(site) });
  await killed.printed('Pages made.');
  process.kill(killed.pid, 'SIGKILL');
  assert.equal((await killed.ended).end, 'SIGKILL');
  assert.deepEqual(hashFiles(path.dirname(site)), before);
  assert.equal(workFoldersOf(killed).length, 1);

  const next = await startBuild({ env: fixtureSite(site) }).ended;
  assert.equal(next.end, 0, next.output);
  assert.deepEqual(workFoldersOf(killed), []);
  const after = hashFiles(path.dirname(site));
  assert.ok('site/pagefind/pagefind.js' in after && 'site/data/twenty-eight.zip' in after);
  assert.deepEqual(
    Object.keys(after).filter((file) => !file.startsWith('site/')),
    []
  );
  assert.equal('site/.prerender' in after, false);
});

test('a build that is interrupted removes what it has made so far', async (t) => {
  const site = publishLastSite(t);
  const before = hashFiles(path.dirname(site));
  const build = startBuild({ env: fixtureSite(site) });
  await build.printed('Content checked');
  process.kill(build.pid, 'SIGINT');
  assert.equal((await build.ended).end, 130);
  assert.deepEqual(workFoldersOf(build), []);
  assert.deepEqual(hashFiles(path.dirname(site)), before);
});
