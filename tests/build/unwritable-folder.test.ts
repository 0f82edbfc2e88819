import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { mountDisk, needsOwnDisks, ownDisksShell } from './own-disks.ts';
import { hashFiles, makeFolder, publishLastSite } from './published-site.ts';
import { fixtureSite, startBuild } from './start-build.ts';

/** Publishes 2 MB in the folder `site` of a disk and returns what was printed, then the files with their sizes. */
function publishOn(disk: string, made: string, setup: string): string[] {
  writeFileSync(path.join(made, 'index.html'), '<h1>The new site</h1>\n'.repeat(100_000));
  const [program, ...options] = ownDisksShell;
  const command = `${setup} && "$0" tests/build/publish.ts ${made} ${disk}/site 2>&1; find ${disk} -type f -printf '%p %s\\n'`;
  const args = [...options, '-c', command, process.execPath];
  return spawnSync(program, args, { encoding: 'utf8' }).stdout.trimEnd().split('\n');
}

/** Shell command that publishes a site as the last one. */
const publishLast = (folder: string) =>
  `mkdir -p ${folder}/site && echo last > ${folder}/site/index.html`;

test('a full disk is told, and nothing is left on it', needsOwnDisks, (t) => {
  const disk = makeFolder(t);
  const setup = `${mountDisk(disk, '1m')} && ${publishLast(disk)}`;
  const [said = '', ...files] = publishOn(disk, makeFolder(t), setup);
  assert.match(
    said,
    /\.site\.build-\S+\/site\/index\.html cannot be written: the disk is full\. Free some/
  );
  assert.deepEqual(files, [`${disk}/site/index.html 5`]);
});

test('a file that is larger than files may be is told', needsOwnDisks, (t) => {
  const disk = makeFolder(t);
  const [said = '', ...files] = publishOn(
    disk,
    makeFolder(t),
    `${publishLast(disk)} && ulimit -f 600`
  );
  assert.match(said, /index\.html cannot be written: it is larger than a file may be here\. Raise/);
  assert.deepEqual(files, [`${disk}/site/index.html 5`]);
});

test('a published folder that is a disk of its own is told', needsOwnDisks, (t) => {
  const disk = makeFolder(t);
  const setup = `mkdir ${disk}/site && ${mountDisk(`${disk}/site`)} && ${publishLast(disk)}`;
  const [said = '', ...files] = publishOn(disk, makeFolder(t), setup);
  assert.match(
    said,
    /\/site cannot be written: it is in use, or a disk of its own\. Name a folder/
  );
  assert.deepEqual(files, [`${disk}/site/index.html 5`]);
});

test('a read-only disk is told before anything is built', needsOwnDisks, async (t) => {
  const site = publishLastSite(t);
  const disk = path.dirname(site);
  const setup = `mount --bind ${disk} ${disk} && mount -o remount,bind,ro ${disk}`;
  const build = startBuild({ env: fixtureSite(site), setup, shell: [...ownDisksShell] });
  assert.deepEqual(await build.ended, {
    end: 1,
    output: `${disk} cannot be written: the disk is read-only. Make it writable, or publish in another folder (OUT_DIR), and build again; the last site is untouched.\n`,
  });
});

test(
  'a folder without the right to write is told before anything is built',
  { skip: process.getuid?.() === 0 && 'root may write everywhere' },
  async (t) => {
    const site = publishLastSite(t);
    const folder = path.dirname(site);
    const before = hashFiles(folder);
    chmodSync(folder, 0o555);
    const { end, output } = await startBuild({ env: fixtureSite(site) }).ended;
    chmodSync(folder, 0o755);
    assert.equal(end, 1);
    assert.match(output, /^\S+ cannot be written: you may not write there\. Make it writable/);
    assert.deepEqual(hashFiles(folder), before);
  }
);
