import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitAtWords } from '../../../src/lib/word-breaks.ts';

test('a Chinese name is split where its pinyin has spaces', () => {
  assert.deepEqual(splitAtWords('海康威视', 'Hǎikāng Wēishì'), ['海康', '威视']);
  assert.deepEqual(splitAtWords('旅顺', 'Lǚshùn'), ['旅顺']);
});

test('a name stays whole where its pinyin does not count its characters', () => {
  assert.deepEqual(splitAtWords('海康威视', 'Hǎikāng'), ['海康威视']);
  assert.deepEqual(splitAtWords('我的书', 'Wǒ de shū'), ['我的书']);
});
