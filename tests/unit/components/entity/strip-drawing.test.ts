import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { drawStrip, labelledYears } from '../../../../src/components/entity/strip-drawing.ts';
import { historyInWords } from '../../../../src/data/history-words.ts';
import type { HistoryItem } from '../../../../src/data/entity-history.ts';
import type { EntitySparkline } from '../../../../src/data/entity-sparklines.ts';
import type { LaterList } from '../../../../src/schemas/entity.ts';
import type { LaterListKind } from '../../../../src/schemas/official-list.ts';

const listing = step('2019-01-01', 'listing', 'effective');
const bare = drawStrip(strip([listing]));

suite('the strip of an entity', () => {
  test('draws the time on the list from the listing to the last check', () => {
    assert.equal(bare.filled, 'M30 1v12h3v-12zM30 7H78');
    assert.deepEqual(bare.end, { x: 81, y: 10 });
  });

  test('has a tick for each amendment', () => {
    const { filled } = drawStrip(strip([listing, step('2020-01-01', 'amendment', 'amended')]));

    assert.equal(filled, `${bare.filled}M54 3v8`);
  });

  test('puts lists that name the entity above the line, others below it', () => {
    const above = drawStrip(strip([listing, ...onList('ns-cmic', 'entity', '2020-01-01')]));
    const below = drawStrip(strip([listing, ...onList('ns-cmic', 'officials', '2020-01-01')]));

    assert.match(above.filled, /H78M54 7m0-5/);
    assert.match(below.filled, /H78M54 18m0-5/);
    assert.equal(above.height, below.height);
  });

  test('fills the first date of a list and leaves later ones hollow', () => {
    const { filled, hollow } = drawStrip(
      strip([listing, ...onList('uflpa', 'entity', '2019-07-01', '2020-07-01')])
    );

    assert.match(filled, /M41\.9 7m0 4\.5/);
    assert.match(hollow, /^M65\.9 7m0 4\.5/);
  });

  test('moves a list outwards that would cover another, and drops a date that its own mark covers', () => {
    const { filled, hollow, height } = drawStrip(
      strip([
        listing,
        ...onList('uflpa', 'entity', '2020-01-01', '2020-01-03'),
        ...onList('sdn', 'entity', '2020-02-01'),
      ])
    );

    assert.equal(hollow, '');
    assert.match(filled, /M54 18m0 4\.5.+M56 7m0-2/);
    assert.equal(height, bare.height + 22);
  });

  test('has the same width and years for every entity', () => {
    const busy = drawStrip(strip([listing, ...onList('sdn', 'entity', '2020-02-01')]));

    assert.equal(busy.width, bare.width);
    assert.deepEqual(labelledYears({ first: 2018, last: 2021 }), [
      { year: 2018, x: 6 },
      { year: 2020, x: 54 },
    ]);
  });
});

test('a history in words has each list once, with its first date', () => {
  const history = [listing, ...onList('ns-cmic', 'group-parent', '2020-01-01', '2020-07-01')];

  assert.equal(
    historyInWords(history),
    'listed 1 January 2019; NS-CMIC List (its group parent) 1 January 2020'
  );
});

test('a history in words says of an amendment that sources disagree about it', () => {
  const amendment = { ...step('2020-01-01', 'amendment', 'amended'), dispute: 'discrepancy' };

  assert.equal(
    historyInWords([listing, amendment]),
    'listed 1 January 2019; amended 1 January 2020 (sources disagree)'
  );
});

function strip(history: HistoryItem[]): EntitySparkline {
  return {
    history,
    checkedOn: '2021-01-01',
    footnote: undefined,
    years: { first: 2018, last: 2021 },
  };
}

function onList(kind: LaterListKind, names: LaterList['names'], ...days: string[]): HistoryItem[] {
  return days.map((on) => ({ ...step(on, 'later-list', kind), list: { list: kind, names } }));
}

function step(on: string, kind: HistoryItem['kind'], id: string): HistoryItem {
  return { on, kind, title: id, text: id, statement: { id, basis: 'official', source: [] } };
}
