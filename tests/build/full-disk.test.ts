import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { mountDisk, needsOwnDisks, ownDisksShell } from './own-disks.ts';
import { hashFiles, publishLastSite } from './published-site.ts';
import { fixtureSite, startBuild, workFoldersOf, type BuildStart } from './start-build.ts';

/** Runs a build of the fixtures that must fail and leave no trace. Out: what it says last. */
async function failBuildOf(site: string, start: Partial<BuildStart>): Promise<string> {
  const before = hashFiles(path.dirname(site));
  const build = startBuild({ env: fixtureSite(site), ...start });
  const { end, output } = await build.ended;
  assert.equal(end, 1, output);
  assert.deepEqual(hashFiles(path.dirname(site)), before);
  assert.deepEqual(workFoldersOf(build), []);
  return output.trimEnd().split('\n').at(-1) ?? '';
}

for (const { size, part } of [
  { size: '1m', part: 'scripts' },
  { size: '4m', part: 'pages' },
])
  test(
    `a disk that is full when ${part} are written is told, with the file`,
    needsOwnDisks,
    async (t) => {
      const builds = 'node_modules/.astro/builds';
      mkdirSync(builds, { recursive: true });
      const setup = mountDisk(builds, size);
      assert.match(
        await failBuildOf(publishLastSite(t), { setup, shell: [...ownDisksShell] }),
        /^node_modules\/\.astro\/builds\/\d+-\d+\/site\/\S+ cannot be written: the disk is full\. Free some space and build again; the last site is untouched\.$/
      );
    }
  );

test('a file that is larger than may be written is told', async (t) => {
  assert.match(
    await failBuildOf(publishLastSite(t), { setup: 'ulimit -f 600' }),
    /twenty-eight\.zip cannot be written: it is larger than a file may be here\. Raise the limit/
  );
});
