import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { openTarget } from '../../src/publish/target-folder.ts';
import { hashFiles, publishLastSite } from './published-site.ts';

/** A disk of its own on Linux; a site that was made there is copied to where it is published, not moved. */
const otherDisk = '/dev/shm';
const hasOtherDisk =
  statSync(otherDisk, { throwIfNoEntry: false }) !== undefined &&
  statSync(otherDisk).dev !== statSync('.').dev;

for (const moment of ['before', 'amid']) {
  test(`a build killed ${moment} any step of publishing loses no site`, (t) => {
    const env = { MOMENT: moment };
    assert.deepEqual(dieAtEveryChange(t, { env, disk: 'test-results' }), ['last', 'next']);
  });

  test(`a build killed ${moment} any step of publishing over a fixed folder loses no site`, (t) => {
    const env = { MOMENT: moment, FIXED: 'yes' };
    assert.deepEqual(dieAtEveryChange(t, { env, disk: 'test-results' }), ['last', 'next']);
  });

  test(
    `a build killed ${moment} any step of publishing on another disk loses no site`,
    { skip: !hasOtherDisk && `${otherDisk} is not another disk` },
    (t) => {
      const env = { MOMENT: moment };
      assert.deepEqual(dieAtEveryChange(t, { env, disk: otherDisk }), ['last', 'next']);
    }
  );
}

/** How a build is killed, and the disk on which the new site was made. */
interface Death {
  env: Record<string, string>;
  disk: string;
}

/** Publishes until no change of the disk is left to die at. Out: which sites were there after the repair. */
function dieAtEveryChange(t: TestContext, { env, disk }: Death): string[] {
  const outcomes = new Set<string>();
  let signal: NodeJS.Signals | null = 'SIGKILL';
  for (let change = 1; signal !== null; change += 1) {
    const site = publishLastSite(t);
    const made = mkdtempSync(path.join(disk, 'build-'));
    t.after(() => rmSync(made, { recursive: true, force: true }));
    writeFileSync(path.join(made, 'index.html'), '<h1>The new site</h1>\n');
    const sites = { last: hashFiles(site), next: hashFiles(made) };

    signal = publishAndDie([made, site], { ...env, DIE_AT: String(change) });
    outcomes.add(repairedSite(site, sites));
  }
  return [...outcomes];
}

function publishAndDie(folders: string[], env: Record<string, string>) {
  const args = ['--import', './tests/build/die-at-change.ts', 'tests/build/publish.ts', ...folders];
  const run = spawnSync(process.execPath, args, { env: { ...process.env, ...env } });
  assert.equal(run.stderr.toString(), '');
  assert.ok(run.status === 0 || run.signal === 'SIGKILL');
  return run.signal;
}

function repairedSite(site: string, sites: Record<string, Record<string, string>>): string {
  openTarget(site, process.cwd());
  const hidden = readdirSync(path.dirname(site)).filter((name) => name.startsWith('.'));
  assert.deepEqual(hidden, []);
  const now = JSON.stringify(hashFiles(site));
  const [name] = Object.keys(sites).filter((key) => JSON.stringify(sites[key]) === now);
  return name ?? `neither: ${now}`;
}
