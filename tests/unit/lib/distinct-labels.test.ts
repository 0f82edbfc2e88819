import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distinctLabels } from '../../../src/lib/distinct-labels.ts';

test('numbers the labels that repeat and leaves the others alone', () => {
  assert.deepEqual(distinctLabels(['Legal name', 'Pinyin', 'Alias', 'Pinyin', 'Pinyin']), [
    'Legal name',
    'Pinyin 1',
    'Alias',
    'Pinyin 2',
    'Pinyin 3',
  ]);
});
