import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  addComparable,
  findNear,
  toComparable,
  type ByLength,
  type Comparable,
} from '../../src/search/names/comparable.ts';
import { editDistance } from '../../src/search/names/edit-distance.ts';

suite('the distance of two words', () => {
  test('counts a letter missing, too many, wrong, and two letters swapped as one each', () => {
    assert.equal(editDistance('hikvison', 'hikvision', 2), 1);
    assert.equal(editDistance('hikivision', 'hikvision', 2), 1);
    assert.equal(editDistance('hikvisoin', 'hikvision', 2), 1);
    assert.equal(editDistance('hikvizion', 'hikvision', 2), 1);
  });

  test('is none for the same word', () => {
    assert.equal(editDistance('dahua', 'dahua', 2), 0);
  });

  test('is one more than the limit for all that is farther', () => {
    assert.equal(editDistance('huawei', 'dahua', 2), 3);
    assert.equal(editDistance('tencent', 'kelamayi', 1), 2);
  });

  test('is the same in both directions', () => {
    assert.equal(editDistance('shizehi', 'shihezi', 2), editDistance('shihezi', 'shizehi', 2));
  });
});

suite('near words', () => {
  const words: ByLength<Comparable> = new Map();
  for (const word of ['dahua', 'yitu', 'hikvision', '海康'])
    addComparable(words, toComparable(word));

  test('are those within the limit, but not the word itself', () => {
    assert.deepEqual(namesOf(findNear(words, 'daua', 1)), ['dahua']);
    assert.deepEqual(namesOf(findNear(words, 'dahua', 1)), []);
  });

  test('are none where all are farther', () => {
    assert.deepEqual(namesOf(findNear(words, 'huawei', 2)), []);
  });
});

function namesOf(near: ReturnType<typeof findNear>): string[] {
  return near.map(({ word }) => word.letters);
}
