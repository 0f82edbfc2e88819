import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { drawAcross, drawDown } from '../../src/components/event/timeline-drawings.ts';
import {
  keyMarks,
  marksInRows,
  placeMarks,
  wrapTitle,
  yearsOf,
} from '../../src/components/event/timeline-marks.ts';
import type { EventRecord } from '../../src/data/events.ts';

suite('marks of the timeline', () => {
  test('stand in the quarter of their date, counted from the first year', () => {
    const marks = placeMarks([event('a', '2018'), event('b', '2018-04'), event('c', '2019-12-31')]);

    assert.deepEqual(quarters(marks), [0, 1, 7]);
  });

  test('are stacked in each quarter, those that touch the 28 for themselves', () => {
    const marks = placeMarks([
      event('a', '2019-10-07', true),
      event('b', '2019-10-08'),
      event('c', '2019-10-09', true),
      event('d', '2020-01-01', true),
    ]);

    assert.deepEqual(
      marks.map(({ level }) => level),
      [0, 0, 1, 0]
    );
  });

  test('take a further row where a quarter has more than fit', () => {
    const events = ['2018-02-01', '2018-02-02', '2018-03-03'].map((day) => event(day, day));
    const rows = marksInRows(placeMarks(events), yearsOf(events), 2);

    assert.deepEqual(
      rows.map(({ quarter }) => quarter),
      [0, 0, 1, 2, 3]
    );
    assert.deepEqual(
      rows.map(({ year }) => year),
      [2018, undefined, undefined, undefined, undefined]
    );
    assert.deepEqual(
      rows[1]?.marks.map(({ event: { id }, level }) => [id, level]),
      [['2018-03-03', 0]]
    );
  });

  test('have one title in a quarter, that of its last key event', () => {
    const marks = placeMarks([
      event('a', '2019-10-07'),
      event('b', '2019-10-09'),
      event('c', '2020-06-05'),
    ]);

    assert.deepEqual(
      keyMarks(marks, ['a', 'b']).map(({ event: { id } }) => id),
      ['b']
    );
    assert.deepEqual(keyMarks(marks, []), []);
  });
});

suite('the drawing of the timeline', () => {
  const events = Array.from({ length: 40 }, (_, index) =>
    event(
      `e${index}`,
      `20${String(17 + Math.floor(index / 8))}-0${1 + (index % 8)}-15`,
      index % 3 === 0
    )
  );

  for (const [name, draw] of Object.entries({ across: drawAcross, down: drawDown })) {
    test(`${name} has each event once, inside the picture`, () => {
      const { marks, width, height } = draw(events, ['e39']);

      assert.deepEqual(
        marks.map(({ event: { id } }) => id).toSorted(),
        events.map(({ id }) => id).toSorted()
      );
      for (const { x, y } of marks)
        assert.ok(x > 0 && x < width && y > 0 && y < height, `${x}, ${y}`);
    });

    test(`${name} keeps marks 24 apart, so that each is a target by itself`, () => {
      const { marks } = draw(events, []);

      for (const [index, mark] of marks.entries())
        for (const other of marks.slice(index + 1))
          assert.ok(Math.hypot(mark.x - other.x, mark.y - other.y) >= 24, `${mark.x}, ${mark.y}`);
    });
  }

  test('puts a title near the right edge to the left of its line', () => {
    assert.equal(drawAcross(events, ['e39']).labels[0]?.anchor, 'end');
    assert.equal(drawAcross(events, ['e0']).labels[0]?.anchor, 'start');
  });
});

suite('a title', () => {
  test('is broken at spaces and hyphens', () => {
    assert.deepEqual(wrapTitle('A foreign-direct-product rule', 14), [
      'A foreign-',
      'direct-product',
      'rule',
    ]);
  });

  test('keeps a word that is longer than a line', () => {
    assert.deepEqual(wrapTitle('an extraordinarily long word', 8), [
      'an',
      'extraordinarily',
      'long',
      'word',
    ]);
  });
});

function event(id: string, date: string, touchesThe28 = false): EventRecord {
  const empty = { entities: [], claims: [], evidence: [] };
  return { id, date, touchesThe28, category: 'law', title: id, ...empty };
}

function quarters(marks: { quarter: number }[]): number[] {
  return marks.map(({ quarter }) => quarter);
}
