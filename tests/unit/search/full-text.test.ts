import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { areTogether, isNameIn } from '../../../src/search/full-text.ts';

const text =
  'Items to treat infectious disease. Presumption of denial for all other items. 被美列入,海康威视停牌';

suite('words of a query in a text', () => {
  test('stand together side by side, in any order, and in another form', () => {
    assert.ok(areTogether(text, ['infectious', 'disease']));
    assert.ok(areTogether(text, ['disease', 'infectious']));
    assert.ok(areTogether(text, ['infectious', 'diseases']));
  });

  test('stand together with few words between them', () => {
    assert.ok(areTogether(text, ['presumption', 'denial', 'items']));
  });

  test('do not when they are far apart or one is missing', () => {
    assert.ok(!areTogether(text, ['treat', 'other', 'items', 'presumption', 'huawei']));
    assert.ok(!areTogether(text, ['infectious', 'items', '停牌']));
  });

  test('are found within a run of Han', () => {
    assert.ok(areTogether(text, ['海康']));
    assert.ok(!areTogether(text, ['大华']));
  });
});

suite('a word that texts write', () => {
  test('mostly with a capital is a name', () => {
    assert.ok(isNameIn(['A ban on Huawei and ZTE'], 'huawei'));
    assert.ok(isNameIn(['Huawei’s, Huawei, Huawei, Huawei, Huawei: example.com/huawei'], 'huawei'));
  });

  test('without one often is none', () => {
    assert.ok(!isNameIn(['Denial is presumed', 'a presumption of denial'], 'denial'));
  });

  test('nowhere is none, in Chinese always', () => {
    assert.ok(!isNameIn(['nothing'], 'huawei'));
    assert.ok(isNameIn([], '华为'));
  });
});
