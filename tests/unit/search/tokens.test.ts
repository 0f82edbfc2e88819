import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { foldText } from '../../../src/search/fold.ts';
import { hanPairs, indexTerms, wordsOf } from '../../../src/search/tokens.ts';

suite('folding', () => {
  test('takes away tones, marks, apostrophes, case and width', () => {
    assert.equal(foldText("Wūlǔmùqí Shì Gōng'ānjú"), 'wulumuqi shi gonganju');
    assert.equal(foldText('Börtala'), 'bortala');
    assert.equal(foldText('ＨＩＫＶＩＳＩＯＮ'), 'hikvision');
    assert.equal(foldText('People’s'), 'peoples');
  });
});

suite('words', () => {
  test('are runs of one script', () => {
    assert.deepEqual(wordsOf('Kashgar公安局'), ['kashgar', '公安局']);
    assert.deepEqual(wordsOf('meiya-pico'), ['meiya', 'pico']);
  });

  test('keep the plus signs of a name', () => {
    assert.deepEqual(wordsOf('Face++'), ['face++']);
  });

  test('leave out legal forms and link words unless there is nothing else', () => {
    assert.deepEqual(wordsOf('Yixin Science and Technology Co., Ltd.'), [
      'yixin',
      'science',
      'technology',
    ]);
    assert.deepEqual(wordsOf('Co., Ltd.'), ['co', 'ltd']);
  });

  test('are none in a text of signs', () => {
    assert.deepEqual(wordsOf(' … – ?'), []);
  });
});

suite('pieces of Han', () => {
  test('are pairs of neighbours', () => {
    assert.deepEqual(hanPairs('海康威'), ['海康', '康威']);
  });

  test('are the character itself where there is only one', () => {
    assert.deepEqual(hanPairs('海'), ['海']);
  });
});

suite('terms of a name', () => {
  test('are its words, and the words joined', () => {
    assert.deepEqual(indexTerms('Sense Time'), ['sense', 'time', 'sensetime']);
  });

  test('are single characters and pairs of its Chinese', () => {
    assert.deepEqual(indexTerms('海康威'), ['海', '康', '威', '海康', '康威']);
  });

  test('are not joined in a long name', () => {
    assert.ok(
      !indexTerms('Aksu District Public Security Bureau').includes(
        'aksudistrictpublicsecuritybureau'
      )
    );
  });
});
