import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { openTarget, openWorkFolder } from '../../src/publish/publish-site.ts';
import { foldersBeside, hashFiles, makeFolder, publishLastSite } from './published-site.ts';

// Each repair adds a listener, which removes its folder at the end.
process.setMaxListeners(0);

for (const moment of ['before', 'amid'])
  test(`a build killed ${moment} any step of publishing loses no site`, (t) => {
    const outcomes = new Set<string>();
    let signal: NodeJS.Signals | null = 'SIGKILL';
    for (let change = 1; signal !== null; change += 1) {
      const [site, made] = [publishLastSite(t), makeNextSite(t)];
      const sites = { last: hashFiles(site), next: hashFiles(made) };
      signal = publishAndDie([made, site], { DIE_AT: String(change), MOMENT: moment });
      outcomes.add(repairedSite(site, sites));
    }
    assert.deepEqual([...outcomes], ['last', 'next']);
  });

function makeNextSite(t: TestContext): string {
  const made = path.join(makeFolder(t), 'made');
  mkdirSync(made);
  writeFileSync(path.join(made, 'index.html'), '<h1>The new site</h1>\n');
  return made;
}

function publishAndDie(folders: string[], env: Record<string, string>) {
  const args = ['--import', './tests/build/die-at-change.ts', 'tests/build/publish.ts', ...folders];
  const run = spawnSync(process.execPath, args, { env: { ...process.env, ...env } });
  assert.equal(run.stderr.toString(), '');
  assert.ok(run.status === 0 || run.signal === 'SIGKILL');
  return run.signal;
}

/** Starts the next build, whose own folder alone is beside the site then. */
function repairedSite(site: string, sites: Record<string, Record<string, string>>): string {
  const work = openWorkFolder(openTarget(site, process.cwd()));
  assert.deepEqual(foldersBeside(site), [path.basename(work), 'site']);
  const now = JSON.stringify(hashFiles(site));
  const [name] = Object.keys(sites).filter((key) => JSON.stringify(sites[key]) === now);
  return name ?? `neither: ${now}`;
}
