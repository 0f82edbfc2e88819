/** Decisions, the working file that keeps them, and the next check of the list. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { carryOver, decide } from '../../../src/screen/decisions.ts';
import { screenRows } from '../../../src/screen/screen-list.ts';
import {
  readWorkingFile,
  toWorkingFile,
  writeWorkingFile,
  type WorkingFile,
} from '../../../src/screen/working-file.ts';
import { buildRealIndex } from '../../search/real-names.ts';

const index = buildRealIndex();

function check(...names: string[]): WorkingFile {
  const rows = names.map((name, at) => ({ row: at + 2, name }));
  return toWorkingFile(
    {
      list: { file: 'a.csv', sha256: 'ab', readAs: 'utf-8', column: 'name', notes: [] },
      time: '2026-11-28T08:00:00.000Z',
      dataset: {
        ...{ version: '1.0.0', statusLastChecked: '2026-11-20' },
        ...{ namesIndexSha256: 'cd', entitiesCompared: 28 },
      },
      programSha256: 'ef',
    },
    screenRows(index, rows)
  );
}

const no = { decision: 'false match', note: 'other city', initials: 'AR' } as const;
const madeOn = (row: number, forEqualNames = false) => ({
  ...{ row, entity: 'hikvision', forEqualNames },
  ...no,
});
const decisionsIn = ({ rows }: WorkingFile) =>
  rows.map(({ hits }) => hits.map(({ decision }) => decision));

test('decides one row, or every equal name', () => {
  const file = check('Hikvision', 'Siemens', 'Hikvision');
  assert.deepEqual(decide(file.rows, madeOn(2)), [2]);
  assert.deepEqual(decisionsIn(file), [['false match'], [], ['open']]);
  assert.deepEqual(decide(file.rows, madeOn(2, true)), [2, 4]);
  assert.deepEqual(decisionsIn(file), [['false match'], [], ['false match']]);
});

test('is read again as it was written, with a checksum that holds', async () => {
  const file = check('Hikvision', 'Siemens');
  decide(file.rows, madeOn(2));
  const text = await writeWorkingFile(file);
  const { checksum, ...rest } = JSON.parse(text) as { checksum: { sha256: string } };
  const sha256 = createHash('sha256')
    .update(JSON.stringify(rest, null, 2))
    .digest('hex');

  assert.deepEqual(readWorkingFile(text), file);
  assert.equal(checksum.sha256, sha256);
  assert.match(text, /"notCovered": \[\s+"Names that were added/);
  assert.match(text, /"methods": \[\s+"Every name/);
  assert.match(text, /"counts": \{\s+"rows": 2,\s+"rowsWithHits": 1,\s+"hits": 1\s+\}/);
});

test('refuses what is no working file', () => {
  for (const text of ['', '[]', 'null', '{"title":"x"}', '{"rows":[]}'])
    assert.throws(() => readWorkingFile(text), /no working file/);
});

test('carries decisions over where name and hit are the same', () => {
  const last = check('Hikvision', 'Dahua', 'Yitu');
  decide(last.rows, madeOn(2));
  const hit = last.rows[1]?.hits[0];
  if (hit) Object.assign(hit, { grade: 'corrected', ...no });
  const now = check('Dahua', 'Hikvision', 'iFlytek');
  carryOver(now, last);

  assert.deepEqual(
    now.rows.map(({ hits }) => hits.map(({ change, decision }) => [change, decision])),
    [[['changed', 'open']], [['same', 'false match']], [['new', 'open']]]
  );
  assert.equal(now.rows[1]?.hits[0]?.note, 'other city');
  assert.deepEqual(now.compared, { time: last.time, gone: 1 });
});

test('leaves a hit open whose equal names were decided differently', () => {
  const last = check('Hikvision', 'Hikvision');
  decide(last.rows, madeOn(2));
  decide(last.rows, { ...madeOn(3), decision: 'true match' });
  const now = check('Hikvision');
  carryOver(now, last);

  assert.equal(now.rows[0]?.hits[0]?.decision, 'open');
});
