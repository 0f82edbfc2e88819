import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { toCsv } from '../../../src/exports/csv.ts';

suite('CSV', () => {
  test('ends rows with a line feed, quotes what needs it, and keeps what is a number', () => {
    const rows = [
      { text: 'a "b", c\nd', number: -1.5, yes: true, none: undefined },
      { text: '喀什', number: 2, yes: false, none: undefined },
    ];
    assert.equal(
      toCsv(['text', 'number', 'yes', 'none'], rows),
      'text,number,yes,none\n"a ""b"", c\nd",-1.5,true,\n喀什,2,false,\n'
    );
  });

  test('keeps a spreadsheet from running a text as a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])
      assert.equal(parse(toCsv(['text'], [{ text }]))[1]?.[0], `'${text}`);
  });
});
