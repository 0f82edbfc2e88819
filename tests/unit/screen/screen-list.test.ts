/** The check of a list gives what the search gives, name by name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestName } from '../../../src/screen/limits.ts';
import type { Progress } from '../../../src/screen/progress.ts';
import { askName, screenRows } from '../../../src/screen/screen-list.ts';
import { searchNames } from '../../../src/search/names/name-search.ts';
import { buildRealIndex } from '../../search/real-names.ts';
import { readWild } from '../../search/wild.ts';

const index = buildRealIndex();

test('gives the hits of the search for 2,000 names, in the order of the list', () => {
  const names = [...readWild('positives'), ...readWild('related'), ...readWild('negatives')]
    .map(({ query }) => query.trim())
    .slice(0, 2000);
  const rows = names.map((name, at) => ({ row: at + 1, name }));
  const expected = names.map((name, at) => ({
    row: at + 1,
    name,
    hits: searchNames(index, name).hits.map(({ entity, relation, grade, reason, read }) => ({
      ...{ entity: entity.id, relation, grade, reason: reason.text, read },
    })),
  }));

  assert.equal(names.length, 2000);
  assert.ok(expected.filter(({ hits }) => hits.length > 0).length > 200);
  assert.deepEqual(
    screenRows(index, rows).map(({ row, name, hits }) => ({ row, name, hits })),
    expected
  );
});

test('reports progress and its end', () => {
  const rows = Array.from({ length: 1200 }, (_, at) => ({ row: at + 1, name: 'Hikvision' }));
  const reports: Progress[] = [];
  screenRows(index, rows, (progress) => reports.push(progress));

  assert.deepEqual(
    reports.map((report) => report.rows),
    [500, 1000, 1200]
  );
  assert.deepEqual(reports.at(-1), { rows: 1200, of: 1200, found: 1200 });
});

test('asks equal names once', () => {
  const [first, second] = screenRows(index, [
    { row: 1, name: 'Hikvision' },
    { row: 2, name: 'Hikvision' },
  ]);
  assert.equal(first?.hits.length, 1);
  assert.equal(second?.hits, first.hits);
});

test('notes names that were not searched, or not as a whole', () => {
  assert.match(askName(index, 'شركة النور').note ?? '', /not searched: Names in this script/);
  assert.equal(askName(index, '').note, 'no name');
  assert.match(askName(index, 'x '.repeat(longestName)).note ?? '', /first 10,000 characters/);
  assert.equal(askName(index, 'Siemens AG').note, undefined);
});
