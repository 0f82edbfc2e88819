import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageAttributes } from '../../../src/lib/language-attributes.ts';

test('a text says its language where that is not the page’s, and its direction where it is read from the right', () => {
  assert.deepEqual(languageAttributes('en'), {});
  assert.deepEqual(languageAttributes(undefined), {});
  assert.deepEqual(languageAttributes('zh-Hans'), { lang: 'zh-Hans' });
  assert.deepEqual(languageAttributes('ug-Arab'), { lang: 'ug-Arab', dir: 'rtl' });
});
