import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isNameIn, standTogether } from '../../src/search/text/text-match.ts';

const text =
  'Items to treat infectious disease. Presumption of denial for all other items. 被美列入,海康威视停牌';

suite('words of a query in a text', () => {
  test('stand together side by side, in any order, and in another form', () => {
    assert.ok(standTogether(text, ['infectious', 'disease']));
    assert.ok(standTogether(text, ['disease', 'infectious']));
    assert.ok(standTogether(text, ['infectious', 'diseases']));
  });

  test('stand together with few words between them', () => {
    assert.ok(standTogether(text, ['presumption', 'denial', 'items']));
  });

  test('do not when they are far apart or one is missing', () => {
    assert.ok(!standTogether(text, ['treat', 'other', 'items', 'presumption', 'huawei']));
    assert.ok(!standTogether(text, ['infectious', 'items', '停牌']));
  });

  test('are found within a run of Han', () => {
    assert.ok(standTogether(text, ['海康']));
    assert.ok(!standTogether(text, ['大华']));
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
