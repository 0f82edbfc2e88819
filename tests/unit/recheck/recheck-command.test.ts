/** `npm run recheck` on a copy of the content: what it writes, and its exit codes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readEntityRecords } from '../../../src/recheck/entity-record.ts';
import { screeningListCsv } from './screening-list-files.ts';

const spring2022 = 'tests/fixtures/recheck/csl-spring-2022.csv';
const dayLine = /^ *(?:checkedOn|readOn|recheckedOn): \d{4}-\d\d-\d\d$/;

suite('npm run recheck', () => {
  let folder = '';
  let content = '';
  let same = '';

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'twenty-eight-'));
    content = path.join(folder, 'content');
    same = path.join(folder, 'same.csv');
    cpSync('content', content, { recursive: true });
    writeFileSync(same, screeningListCsv(readEntityRecords(content)));
  });
  after(() => rmSync(folder, { recursive: true }));

  const recheck = (...options: string[]) =>
    spawnSync(process.execPath, ['src/commands/recheck.ts', ...options], {
      env: { ...process.env, CONTENT_DIR: content },
      encoding: 'utf8',
    }).status;

  test('writes nothing without --write', () => {
    const earlier = readFiles(content);
    assert.equal(recheck(same, '--day', '2027-01-04'), 0);
    assert.deepEqual(readFiles(content), earlier);
  });

  test('writes nothing where a list is broken, even if another is whole', () => {
    const earlier = readFiles(content);
    const broken = path.join(folder, 'broken.csv');
    writeFileSync(broken, readFileSync(spring2022, 'utf8').slice(0, 9000));
    assert.equal(recheck(same, broken, '--write', '--day', '2027-01-04'), 1);
    assert.deepEqual(readFiles(content), earlier);
  });

  test('writes only days where a list differs, for the entities that are the same', () => {
    const earlier = readFiles(content);
    assert.equal(recheck(spring2022, '--write', '--day', '2026-11-28'), 2);
    const written = readFiles(content);
    const changed = changedLines(earlier, written);
    assert.ok(changed.length > 0);
    assert.deepEqual(
      changed.filter(({ line }) => !dayLine.test(line)),
      []
    );
    assert.ok(changed.every(({ file }) => file.startsWith('entities/')));
    assert.ok(!changed.some(({ file }) => file === 'entities/dahua.md'));

    assert.equal(recheck(spring2022, '--write', '--day', '2026-11-28'), 2);
    assert.deepEqual(readFiles(content), written);
  });

  test('writes only days where all is the same, for the source too, and none that is earlier', () => {
    const earlier = readFiles(content);
    assert.equal(recheck(same, '--write', '--day', '2027-01-04'), 0);
    const written = readFiles(content);
    const changed = changedLines(earlier, written);
    assert.deepEqual(
      changed.filter(({ line }) => !dayLine.test(line)),
      []
    );
    assert.deepEqual(
      changed.filter(({ file }) => !file.startsWith('entities/')),
      [{ file: 'sources/consolidated-screening-list.yaml', line: 'recheckedOn: 2027-01-04' }]
    );
    for (const { data } of readEntityRecords(content)) {
      const { checkedOn, readOn = checkedOn } = data.listing.status;
      assert.deepEqual([checkedOn, readOn], ['2027-01-04', '2027-01-04']);
    }

    for (const day of ['2027-01-04', '2026-12-01']) {
      assert.equal(recheck(same, '--write', '--day', day), 0);
      assert.deepEqual(readFiles(content), written);
    }
  });
});

function readFiles(folder: string): Record<string, string> {
  const files = globSync('**/*.{md,yaml,txt}', { cwd: folder }).sort();
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')])
  );
}

/** Lines of the second state that the first does not have at their place; all files must be there in both. */
function changedLines(earlier: Record<string, string>, later: Record<string, string>) {
  assert.deepEqual(Object.keys(later), Object.keys(earlier));
  return Object.entries(later).flatMap(([file, text]) => {
    const old = earlier[file]?.split('\n') ?? [];
    const added = text.split('\n').length - old.length;
    // A source gets its day as a new last line.
    assert.ok(added === 0 || (added === 1 && file.startsWith('sources/')), file);
    return text
      .split('\n')
      .flatMap((line, index) => (line === old[index] || line === '' ? [] : { file, line }));
  });
}
