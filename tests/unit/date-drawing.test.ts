import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawDates } from '../../src/components/site/date-drawing.ts';

test('each date has a row, its dot stands on its day, and the line begins at the start', () => {
  const rows = [
    { on: '2018-07-02', isStart: false },
    { on: '2019-01-01', isStart: true },
  ];

  assert.deepEqual(drawDates(rows, { first: 2018, last: 2019 }), {
    width: 48,
    height: 20,
    years: 'M0 0V20M24 0V20M48 0V20',
    since: 'M24 15V20',
    dots: 'M12 5h0M24 15h0',
  });
});
