/** Words that sound alike. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { findAlike, groupBySound, soundOf } from '../../src/search/names/sounds.ts';

suite('the sound of a word', () => {
  for (const [one, other] of [
    ['megvee', 'megvii'],
    ['iflightek', 'iflytek'],
    ['wulumuchi', 'wulumuqi'],
    ['kuldja', 'kulja'],
    ['yishin', 'yixin'],
  ] as const)
    test(`is the same for ${one} and ${other}`, () => {
      assert.equal(soundOf(one), soundOf(other));
    });

  test('is another where a city has a name of its own', () => {
    assert.notEqual(soundOf('changzhi'), soundOf('changji'));
  });
});

suite('words that sound like another', () => {
  const sounds = groupBySound(['megvii', 'dahua', 'meiya', '海康']);

  test('are told from those that sound nearly like it', () => {
    assert.deepEqual(findAlike(sounds, 'megvee'), [{ word: 'megvii', edits: 1 }]);
    assert.deepEqual(findAlike(sounds, 'megavee'), [{ word: 'megvii', edits: 2 }]);
  });

  test('are none for a word of few sounds, or for the word itself', () => {
    assert.deepEqual(findAlike(sounds, 'data'), []);
    assert.deepEqual(findAlike(sounds, 'dua'), []);
    assert.deepEqual(findAlike(sounds, 'dahua'), []);
  });
});
