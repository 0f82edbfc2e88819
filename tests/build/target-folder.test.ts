import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {
  isSuperseded,
  openTarget,
  openWorkFolder,
  publishSite,
} from '../../src/publish/publish-site.ts';
import { foldersBeside, hashFiles, makeFolder, publishLastSite } from './published-site.ts';

const project = process.cwd();

for (const dir of ['.', '..', '/'])
  test(`a build into ${dir} is refused, because the project is in there`, () => {
    assert.throws(() => openTarget(dir, project), {
      name: 'TargetError',
      message: `${dir} holds the project itself. Name another folder in OUT_DIR.`,
    });
  });

test('a folder of other files is refused, an empty one and a missing one are taken', (t) => {
  const folder = makeFolder(t);
  assert.throws(() => openTarget('content', project), /content holds files that no build made/);
  assert.equal(openTarget(folder, project), path.resolve(folder));
  assert.equal(openTarget(`${folder}/deep/er/site`, project), path.resolve(folder, 'deep/er/site'));
});

test('a site that is a Git repository is refused', (t) => {
  const site = publishLastSite(t);
  writeFileSync(path.join(site, '.git'), 'gitdir: elsewhere\n');
  assert.throws(() => openTarget(site, project), /is a Git repository, which a build would remove/);
});

test('a link to the published folder stays, and what it leads to is replaced', (t) => {
  const site = publishLastSite(t);
  const link = path.join(makeFolder(t), 'link');
  symlinkSync(path.resolve(site), link);
  const target = openTarget(link, project);
  const work = openWorkFolder(target);
  const made = path.join(work, 'site');
  mkdirSync(made);
  writeFileSync(path.join(made, 'index.html'), '<h1>The new site</h1>\n');
  const next = hashFiles(made);
  publishSite(work, target);
  assert.equal(realpathSync(link), path.resolve(site));
  assert.deepEqual(hashFiles(site), next);
});

test('of two builds into one folder the later is published, and the earlier knows it', (t) => {
  const site = publishLastSite(t);
  const earlier = openWorkFolder(openTarget(site, project));
  const later = openWorkFolder(openTarget(site, project));
  assert.equal(isSuperseded(earlier), true);
  assert.equal(isSuperseded(later), false);
  assert.deepEqual(foldersBeside(site), [path.basename(later), 'site']);
});
