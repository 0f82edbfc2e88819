/**
 * The names index of every release stays published at its address by hash, so that a proof of a search can be run again.
 * To keep that of a new release: `npm run build`, then `cp dist/search/names.*.json public/search/`.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { publishRecords } from '../../../../src/data/publish-records.ts';
import { currentRelease, listReleases } from '../../../../src/data/releases.ts';
import { publishedNames } from '../../../../src/search/build/published-names.ts';

publishRecords('content', '/');

const kept = readdirSync('public/search').map((file) => {
  const text = readFileSync(`public/search/${file}`, 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { file, sha256, version: (JSON.parse(text) as { version: string }).version };
});

suite('the names index of a release', () => {
  test('is kept from the next release on', () => {
    const [, ...earlier] = listReleases().map(({ version }) => version);
    const missing = earlier.filter((version) => !kept.some((each) => each.version === version));
    assert.deepEqual(missing, []);
    assert.ok(kept.some(({ version }) => version === '1.0.0'));
  });

  test('is published by its hash', () => {
    for (const { file, sha256 } of kept) assert.equal(file, `names.${sha256.slice(0, 16)}.json`);
  });

  test('does not change once it is kept: changed names need a new release', () => {
    const { version } = currentRelease();
    const released = kept.filter((each) => each.version === version);
    for (const { sha256 } of released) assert.ok(sha256.startsWith(publishedNames().digest));
  });
});
