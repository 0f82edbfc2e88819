/** A checked list as CSV. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCsv as toDataCsv } from '../../../src/exports/csv.ts';
import { toCsv, toTable } from '../../../src/screen/tables.ts';

test('has a line for each hit and for each row without one', () => {
  const read = {
    ...{ matched: ['hikvision'], corrected: [{ from: 'a', to: 'b' }] },
    unmatched: ['usa', 'ltd'],
  };
  const hit = { entity: 'x', relation: 'part', grade: 'corrected', reason: 'r', read } as const;
  const rows = [
    { row: 2, name: 'A', country: 'CN', hits: [hit, { ...hit, entity: 'y' }] },
    { row: 3, name: 'B', country: '', note: 'n', hits: [] },
  ];

  assert.deepEqual(toCsv(toTable(rows, (id) => id.toUpperCase())).split('\n'), [
    'row,name,country,hit,entity,listedName,relation,grade,reason,matched,corrected,unmatched,note',
    '2,A,CN,yes,x,X,part,corrected,r,hikvision,a → b,usa ltd,',
    '2,A,CN,yes,y,Y,part,corrected,r,hikvision,a → b,usa ltd,',
    '3,B,,no,,,,,,,,,n',
    '',
  ]);
});

test('makes formulas harmless as the data files do', () => {
  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\tx',
    '\rx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    'a=1',
    "'x",
    'a"b',
  ])
    assert.equal(
      toCsv([
        ['a', 'b'],
        [text, 'x'],
      ]).replaceAll('"', ''),
      toDataCsv(['a', 'b'], [{ a: text, b: 'x' }]).replaceAll('"', ''),
      text
    );
});
