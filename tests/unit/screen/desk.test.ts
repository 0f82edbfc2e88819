/** The desk as its worker runs it: from the bytes of a list to a result that is filtered, saved, loaded and cancelled. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { Desk, type Filter } from '../../../src/screen/desk.ts';
import type { Progress } from '../../../src/screen/progress.ts';
import { readStoredEntries } from '../../search/real-names.ts';

const names = JSON.stringify({
  ...{ version: '1.1.0', checkedOn: '2026-07-31' },
  entries: readStoredEntries(),
});
const parts = { names, namesSha256: 'a'.repeat(64), program: 'b'.repeat(64) };
const list = 'id,customer\n7,Siemens AG\n8,Hikvision\n9,Hikvison Digital\n';
const all: Filter = { relation: '', grade: '', decision: '', isChanged: false };
const ignore = () => undefined;

async function check(text: string, last?: Blob, onProgress: (progress: Progress) => void = ignore) {
  const desk = new Desk(parts);
  const { columns } = await desk.open(new Blob([text]), 'list.csv');
  return { desk, summary: await desk.run(columns, last, onProgress) };
}

test('says of which bytes, column and names a result is', async () => {
  const { summary } = await check(list);
  const sha256 = createHash('sha256').update(list).digest('hex');

  assert.deepEqual(summary?.list, {
    ...{ file: 'list.csv', sha256, column: 'customer', notes: [] },
    readAs: 'utf-8, cells divided by commas',
  });
  assert.equal(summary.dataset.namesIndexSha256, parts.namesSha256);
  assert.equal(summary.programSha256, parts.program);
  assert.deepEqual([summary.rows, summary.rowsWithHits, summary.hits], [3, 2, 2]);
});

test('shows the strongest first, in parts, and those that pass every filter', async () => {
  const { desk } = await check(list);
  const rows = (filter: Partial<Filter>, from = 0, most = 9) =>
    desk.view({ ...all, ...filter }, from, most).lines.map(({ row }) => row);
  desk.decide({
    ...{ row: 3, entity: 'hikvision', decision: 'true match', note: '', initials: '' },
    forEqualNames: false,
  });

  assert.deepEqual(rows({}), [3, 4]);
  assert.deepEqual(rows({}, 1, 1), [4]);
  assert.deepEqual(rows({ grade: 'exact' }), [3]);
  assert.deepEqual(rows({ relation: 'related' }), []);
  assert.deepEqual(rows({ decision: 'open' }), [4]);
  assert.deepEqual(desk.viewOthers(0, 9), {
    lines: [{ row: 2, name: 'Siemens AG', reference: '7' }],
    count: 1,
  });
});

test('compares with the saved file and carries its decisions over', async () => {
  const { desk } = await check(list);
  desk.decide({
    ...{ row: 3, entity: 'hikvision', decision: 'false match', note: 'n', initials: 'AR' },
    forEqualNames: true,
  });
  const { content } = await desk.save('json');
  const next = await check(`${list}10,iFlytek\n`, content);

  const lines = next.desk.view(all, 0, 9).lines.map(({ row, hit }) => [row, hit?.decision]);
  assert.deepEqual(lines, [
    [3, 'false match'],
    [5, 'open'],
    [4, 'open'],
  ]);
  const changed = next.desk.view({ ...all, isChanged: true }, 0, 9).lines;
  assert.deepEqual(
    changed.map(({ row }) => row),
    [5]
  );
  assert.equal((await next.desk.load(content)).hits, 2);
});

test('is cancelled between two reports of progress', async () => {
  const desk = new Desk(parts);
  const text = Array.from({ length: 2000 }, (_, at) => `Siemens ${at}`).join('\n');
  const { columns } = await desk.open(new Blob([text]), 'list.txt');
  let reports = 0;
  const cancelled = await desk.run(columns, undefined, () => {
    reports++;
    desk.cancel();
  });

  assert.deepEqual([cancelled, reports], [undefined, 1]);
  assert.equal((await desk.run(columns, undefined, ignore))?.rows, 2000);
});
