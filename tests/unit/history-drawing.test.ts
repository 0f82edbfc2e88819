import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawHistory } from '../../src/components/entity/history-drawing.ts';
import type { HistoryItem } from '../../src/data/entity-history.ts';

test('each date has a row, its dot stands on its day, and the line begins at the listing', () => {
  const drawing = drawHistory([step('2018-07-02', 'later-list'), step('2019-01-01', 'listing')], {
    first: 2018,
    last: 2019,
  });

  assert.equal(drawing.width, 48);
  assert.equal(drawing.height, 20);
  assert.equal(drawing.years, 'M0 0V20M24 0V20M48 0V20');
  assert.equal(drawing.since, 'M24 15V20');
  assert.equal(drawing.dots, 'M12 5h0M24 15h0');
});

function step(on: string, kind: HistoryItem['kind']): HistoryItem {
  const statement = { id: on, basis: 'official' as const, source: ['a'] };
  return { on, kind, title: kind, text: kind, statement };
}
