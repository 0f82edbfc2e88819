/** A version that is kept, in folders of its own; then every version that the repository keeps. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { suite, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Dataset } from '../../../src/data/dataset.ts';
import { listFiles, toDataFiles } from '../../../src/exports/data-files.ts';
import { keepRelease } from '../../../src/commands/keep-release.ts';
import { fixtureDataset, realDataset } from '../exports/fixture-dataset.ts';

interface Descriptor {
  version: string;
  resources: { path: string; hash: string }[];
}

suite('npm run release', () => {
  const kept = mkdtempSync(path.join(tmpdir(), 'twenty-eight-kept-'));
  const site = writeSite(fixtureDataset);
  const files = keepRelease('1.0.1', { site, kept });
  const archive = path.join(kept, 'data/v1.0.1/twenty-eight-1.0.1.zip');

  test('keeps one archive of the data package, its checksum and the names index', () => {
    assert.deepEqual(
      files.map((file) => path.relative(kept, file)),
      [
        'data/v1.0.1/twenty-eight-1.0.1.zip',
        'data/v1.0.1/SHA256SUMS',
        'search/names.1234567890abcdef.json',
      ]
    );
    const packed = unzipSync(readFileSync(archive));
    for (const { path: file, content } of listFiles(toDataFiles(fixtureDataset)))
      if (/^[^/]+\.csv$|^datapackage\.json$|\.jsonl$/.test(file))
        assert.equal(strFromU8(packed[`twenty-eight-1.0.1/${file}`] ?? new Uint8Array()), content);
    const sums = readFileSync(path.join(kept, 'data/v1.0.1/SHA256SUMS'), 'utf8');
    assert.equal(sums, `${sha256(readFileSync(archive))}  twenty-eight-1.0.1.zip\n`);
  });

  test('writes the same bytes again', () => {
    const before = sha256(readFileSync(archive));
    keepRelease('1.0.1', { site, kept });
    assert.equal(sha256(readFileSync(archive)), before);
  });

  test('never changes what is kept', () => {
    const before = sha256(readFileSync(archive));
    const changed = writeSite({ ...fixtureDataset, corrections: [] });
    assert.throws(() => keepRelease('1.0.1', { site: changed, kept }), /Add a new release/);
    assert.equal(sha256(readFileSync(archive)), before);
  });

  test('refuses a site of another version, and an archive that is too large', () => {
    assert.throws(() => keepRelease('1.0.2', { site, kept }), /has version 1\.0\.1, not 1\.0\.2/);
    const noise = Array.from({ length: 60_000 }, (_, index) => sha256(Buffer.from(`${index}`)));
    writeFileSync(path.join(site, 'data', 'entities.csv'), noise.join(''));
    rmSync(archive);
    assert.throws(() => keepRelease('1.0.1', { site, kept }), /more than 1000000/);
  });
});

suite('versions that are kept', () => {
  const folders = readdirSync('public/data');
  const [, ...earlier] = realDataset.releases
    .map(({ version }) => `v${version}`)
    .sort()
    .reverse();

  test('are releases, and every earlier release is kept', () => {
    assert.ok(folders.includes('v1.0.0'));
    const releases = realDataset.releases.map(({ version }) => `v${version}`);
    assert.deepEqual(
      folders.filter((folder) => !releases.includes(folder)),
      []
    );
    assert.deepEqual(
      earlier.filter((version) => !folders.includes(version)),
      []
    );
  });

  for (const folder of folders)
    test(`${folder} has its checksum, at most 1 MB, and files as its description says`, () => {
      const [sum, name = ''] = readFileSync(`public/data/${folder}/SHA256SUMS`, 'utf8')
        .trim()
        .split(/\s+/);
      const bytes = readFileSync(`public/data/${folder}/${name}`);
      assert.equal(sha256(bytes), sum);
      assert.ok(bytes.length <= 1_000_000);
      const packed = unzipSync(bytes);
      const root = name.replace(/\.zip$/, '');
      const text = strFromU8(packed[`${root}/datapackage.json`] ?? new Uint8Array());
      const { version, resources } = JSON.parse(text) as Descriptor;
      assert.equal(`v${version}`, folder);
      assert.equal(Object.keys(packed).length, resources.length + 1);
      for (const { path: file, hash } of resources)
        assert.equal(`sha256:${sha256(packed[`${root}/${file}`] ?? new Uint8Array())}`, hash);
    });
});

/** A built site, as far as a release reads it. */
function writeSite(dataset: Dataset): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'twenty-eight-site-'));
  for (const { path: file, content } of listFiles(toDataFiles(dataset))) {
    const copy = path.join(folder, 'data', file);
    mkdirSync(path.dirname(copy), { recursive: true });
    writeFileSync(copy, content);
  }
  mkdirSync(path.join(folder, 'search'));
  for (const [digest, version] of [
    ['1234567890abcdef', '1.0.1'],
    ['fedcba0987654321', '1.0.0'],
  ])
    writeFileSync(path.join(folder, `search/names.${digest}.json`), JSON.stringify({ version }));
  return folder;
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
