import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { laterListsInWords } from '../../../../src/data/history-words.ts';
import { entities } from '../../../../src/exports/tables/entities.ts';
import type { LaterList } from '../../../../src/schemas/entity.ts';
import { fixtureDataset, realDataset } from '../../exports/fixture-dataset.ts';

const list = { list: 'sdn', names: 'entity', dates: [] } as unknown as LaterList;

suite('later lists in one line', () => {
  test('say that nothing was searched, not that nothing is recorded', () => {
    assert.equal(laterListsInWords({ laterLists: [], isSearched: false }), 'Not searched');
  });

  test('say that a search found nothing only where one is recorded', () => {
    assert.equal(
      laterListsInWords({ laterLists: [], isSearched: true }),
      'None found in the lists that were searched'
    );
  });

  test('say after the lists that others were not searched', () => {
    assert.equal(
      laterListsInWords({ laterLists: [list], isSearched: false }),
      'SDN List; others not searched'
    );
    assert.equal(laterListsInWords({ laterLists: [list], isSearched: true }), 'SDN List');
  });
});

suite('the table of entities', () => {
  test('says for each entity whether its record names what was searched', () => {
    for (const dataset of [fixtureDataset, realDataset]) {
      const rows = entities.rows(dataset);
      assert.deepEqual(
        rows.map(({ id, laterListsSearched }) => [id, laterListsSearched]),
        dataset.entities.map((entity) => [entity.id, 'absentFrom' in entity])
      );
    }
  });

  test('says of all 28 that other lists were searched', () => {
    const rows = entities.rows(realDataset);
    assert.deepEqual(new Set(rows.map((row) => row['laterListsSearched'])), new Set([true]));
  });
});
