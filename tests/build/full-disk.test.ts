import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { mountDisk, needsOwnDisks, ownDisksShell } from './own-disks.ts';
import { foldersBeside, hashFiles, publishLastSite } from './published-site.ts';
import { fixtureSite, startBuild, type BuildStart } from './start-build.ts';

/** Runs a build of the fixtures that must fail and leave nothing, and returns its last line. */
async function failBuildOf(site: string, start: Partial<BuildStart>): Promise<string> {
  const before = hashFiles(site);
  const { end, output } = await startBuild({ env: fixtureSite(site), ...start }).ended;
  assert.equal(end, 1, output);
  assert.deepEqual(hashFiles(site), before);
  assert.deepEqual(foldersBeside(site), ['site']);
  return output.trimEnd().split('\n').at(-1) ?? '';
}

test(
  'a disk that is full when pages are written is reported with the file',
  needsOwnDisks,
  async (t) => {
    const site = publishLastSite(t);
    const disk = path.dirname(site);
    const setup = `cp -r ${site} /tmp/$$ && ${mountDisk(disk, '4m')} && mv /tmp/$$ ${site}`;
    assert.match(
      await failBuildOf(site, { setup, shell: [...ownDisksShell] }),
      /site\.build-\S+\/site\/\S+ cannot be written: the disk is full\. Free some space and build again; the last site is untouched\.$/
    );
  }
);

test('a file that is larger than allowed is reported', async (t) => {
  assert.match(
    await failBuildOf(publishLastSite(t), { setup: 'ulimit -f 600' }),
    /twenty-eight\.zip cannot be written: it is larger than a file may be here\. Raise the limit/
  );
});
