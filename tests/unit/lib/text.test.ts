import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSentence } from '../../../src/lib/text.ts';

test('a first sentence ends at a full stop before a capital letter, or with the text', () => {
  assert.equal(
    firstSentence('Which policy applies. It was not read. More.'),
    'Which policy applies'
  );
  assert.equal(firstSentence('Whether § 734.9(e) applies.'), 'Whether § 734.9(e) applies');
  assert.equal(firstSentence('No full stop'), 'No full stop');
});
