import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawDates } from '../../../../src/components/site/date-drawing.ts';

test('each date has a row, its dot stands on its day, and the line begins at the start', () => {
  const rows = [
    { on: '2018-07-02', isStart: false },
    { on: '2019-01-01', isStart: true },
  ];

  assert.deepEqual(drawDates(rows, { first: 2018, last: 2019 }), {
    width: 120,
    height: 4,
    since: 'M60 3V4',
    dots: 'M30 1h0m30 2h0',
  });
});
