import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { mountDisk, needsOwnDisks, ownDisksShell } from './own-disks.ts';
import { foldersBeside, hashFiles, publishLastSite } from './published-site.ts';
import { fixtureSite, startBuild } from './start-build.ts';

test(
  'a disk that is full when pages are written is reported with the file',
  needsOwnDisks,
  async (t) => {
    const site = publishLastSite(t);
    const disk = path.dirname(site);
    const before = hashFiles(site);
    const setup = `cp -r ${site} /tmp/$$ && ${mountDisk(disk, '4m')} && mv /tmp/$$ ${site}`;
    const build = startBuild({ env: fixtureSite(site), setup, shell: [...ownDisksShell] });
    const { end, output } = await build.ended;
    assert.equal(end, 1, output);
    assert.match(
      output.trimEnd(),
      /site\.build-\S+\/site\/\S+ cannot be written: the disk is full\. Free some space and build again; the last site is untouched\.$/
    );
    assert.deepEqual(hashFiles(site), before);
    assert.deepEqual(foldersBeside(site), ['site']);
  }
);
