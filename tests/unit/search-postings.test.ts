/** Lists of entities by word. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  addPosting,
  matchAll,
  matchAny,
  readPostings,
  type Postings,
} from '../../src/search/names/postings.ts';

const postings: Postings = new Map();
for (const [word, entity, weight] of [
  ['police', 0, 4],
  ['kashgar', 1, 2],
  ['police', 1, 1],
  ['police', 1, 4],
  ['police', 1, 2],
] as const)
  addPosting(postings, word, entity, weight);

suite('a list', () => {
  test('has an entity once, with its largest weight', () => {
    const list = read('police');
    assert.deepEqual(
      list.map(({ entity }) => entity),
      [0, 1]
    );
    assert.equal(list[0]?.weight, list[1]?.weight);
  });

  test('weighs more where the word is rarer', () => {
    assert.ok((read('kashgar')[0]?.weight ?? 0) * 2 > (read('police')[0]?.weight ?? 0));
  });
});

suite('lists', () => {
  test('have in common the entities of all, with their weights added', () => {
    const found = matchAll([read('police'), read('kashgar')]);
    const weight = (read('police')[1]?.weight ?? 0) + (read('kashgar')[0]?.weight ?? 0);
    assert.deepEqual(found, [{ entity: 1, weight }]);
  });

  test('have nothing in common with an empty one', () => {
    assert.deepEqual(matchAll([read('police'), []]), []);
  });

  test('together have the entities of any, in order', () => {
    assert.deepEqual(
      matchAny([read('kashgar'), read('police')]).map(({ entity }) => entity),
      [0, 1]
    );
  });
});

function read(word: string) {
  return readPostings(postings.get(word) ?? [], 2);
}
