import assert from 'node:assert/strict';
import test from 'node:test';
import { foldersBeside, hashFiles, publishLastSite } from './published-site.ts';
import { fixtureSite, startBuild } from './start-build.ts';

test('a killed build leaves the last site, and the next build removes what it left', async (t) => {
  const site = publishLastSite(t);
  const before = hashFiles(site);

  const killed = startBuild({ env: fixtureSite(site) });
  await killed.printed('Pages made.');
  process.kill(killed.pid, 'SIGKILL');
  assert.equal((await killed.ended).end, 'SIGKILL');
  assert.deepEqual(hashFiles(site), before);
  assert.equal(foldersBeside(site).length, 2);

  const next = await startBuild({ env: fixtureSite(site) }).ended;
  assert.equal(next.end, 0, next.output);
  assert.deepEqual(foldersBeside(site), ['site']);
  const after = hashFiles(site);
  assert.ok('pagefind/pagefind.js' in after && 'data/twenty-eight.zip' in after);
  assert.deepEqual(
    Object.keys(after).filter((file) => file.startsWith('.') && !file.startsWith('.well-known')),
    []
  );
});

test('an interrupted build removes what it has made', async (t) => {
  const site = publishLastSite(t);
  const before = hashFiles(site);
  const build = startBuild({ env: fixtureSite(site) });
  await build.printed('Content checked');
  process.kill(build.pid, 'SIGINT');
  assert.equal((await build.ended).end, 130);
  assert.deepEqual(foldersBeside(site), ['site']);
  assert.deepEqual(hashFiles(site), before);
});
