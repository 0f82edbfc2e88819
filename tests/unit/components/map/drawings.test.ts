import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { china, toRelativePath, xinjiang } from '../../../../src/components/map/drawings.ts';
import { placeLabels } from '../../../../src/components/map/place-labels.ts';
import { spreadPoints } from '../../../../src/components/map/spread-points.ts';

const urumqi = { latitude: 43.792818, longitude: 87.617733 };
const kashgar = { latitude: 39.467664, longitude: 75.989138 };

suite('drawings of the map', () => {
  test('know which places are inside', () => {
    const urumqi = { latitude: 43.79, longitude: 87.62 };
    const hangzhou = { latitude: 30.29, longitude: 120.15 };

    assert.deepEqual([urumqi, hangzhou].map(xinjiang.contains), [true, false]);
    assert.deepEqual([urumqi, hangzhou].map(china.contains), [true, true]);
  });

  test('have every division of Xinjiang that a police body serves, by its code', () => {
    const served = '650100 650200 650400 650500 652300 652700 652800 652900 653000 653100 653200';
    const others = '654000 654200 654300 659001 659003 659004';
    for (const code of `${served} ${others}`.split(' '))
      assert.match(xinjiang.divisionPath(code) ?? '', /^M[-\d. lMz]+z$/, code);
    assert.equal(xinjiang.divisionPath('110000'), undefined);
    assert.match(china.divisionPath('650000') ?? '', /^M/);
  });

  test('put west to the left and north to the top', () => {
    const [west, east] = [xinjiang.toPoint(kashgar), xinjiang.toPoint(urumqi)];
    assert.ok(west.x < east.x && west.y > east.y);
    assert.ok(east.x < xinjiang.width && west.y < xinjiang.height);
  });
});

suite('relative paths', () => {
  test('go the same way in steps', () => {
    const path = 'M10.5,20L11,19.4L10,19.4ZM1,2L3,4';
    assert.equal(toRelativePath(path), 'M10.5 20l.5-.6-1 0zM1 2l2 2');
  });
});

suite('spread points', () => {
  test('are as far apart as asked, each moved as far as the other', () => {
    const [one, other] = spreadPoints(
      [
        { x: 10, y: 10 },
        { x: 16, y: 10 },
      ],
      20
    );
    assert.deepEqual(
      [one, other],
      [
        { x: 3, y: 10 },
        { x: 23, y: 10 },
      ]
    );
  });

  test('stay where they are when they have room', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
    ];
    assert.deepEqual(spreadPoints(points, 20), points);
  });

  test('part even from the very same place', () => {
    const [one, other] = spreadPoints(
      [
        { x: 5, y: 50 },
        { x: 5, y: 50 },
      ],
      20
    );
    assert.deepEqual(
      [one, other],
      [
        { x: 5, y: 40 },
        { x: 5, y: 60 },
      ]
    );
  });
});

suite('labels', () => {
  const space = { width: 200, fontSize: 10 };

  test('stand right of their mark, or left at the right edge', () => {
    const marks = [
      { x: 20, y: 50, label: 'Hotan' },
      { x: 195, y: 90, label: 'Hami' },
    ];
    assert.deepEqual(placeLabels(marks, space), ['right', 'left']);
  });

  test('go to another side of a mark in their way', () => {
    const marks = [
      { x: 100, y: 50, label: 'Kashgar' },
      { x: 125, y: 50, label: 'Atushi' },
    ];
    assert.deepEqual(placeLabels(marks, space), ['left', 'right']);
  });

  test('are left out where there is no room, and never move from a settled side', () => {
    const wall = [0, 0, 200, 100] as const;
    const mark = { x: 100, y: 50, label: 'Korla' };
    assert.deepEqual(placeLabels([mark], { ...space, taken: [wall] }), [undefined]);
    assert.deepEqual(placeLabels([{ ...mark, side: 'below' }], space), ['below']);
  });
});
