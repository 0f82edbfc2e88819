import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diffWordings } from '../../../src/lib/word-diff.ts';

test('marks the words that only one wording has', () => {
  const { before, after } = diffWordings('review for toys and books', 'review for tools and books');

  assert.deepEqual(before, [
    { text: 'review for ', isOwn: false },
    { text: 'toys ', isOwn: true },
    { text: 'and books', isOwn: false },
  ]);
  assert.deepEqual(after[1], { text: 'tools ', isOwn: true });
});

test('takes capitals and punctuation for no difference, and keeps those of each wording', () => {
  const { before, after } = diffWordings(
    "Case-by-case review of China's;",
    'case-by-case review of China’s.'
  );

  assert.deepEqual(before, [{ text: "Case-by-case review of China's;", isOwn: false }]);
  assert.deepEqual(after, [{ text: 'case-by-case review of China’s.', isOwn: false }]);
});

test('gives both wordings back letter for letter', () => {
  const [then, now] = ['All items.  No exceptions (see § 1).', 'No exceptions; all  other items'];
  const { before, after } = diffWordings(then, now);

  assert.equal(before.map(({ text }) => text).join(''), then);
  assert.equal(after.map(({ text }) => text).join(''), now);
});

test('marks everything where nothing is common, and nothing where a wording is empty', () => {
  const { before, after } = diffWordings('denied', '');

  assert.deepEqual(before, [{ text: 'denied', isOwn: true }]);
  assert.deepEqual(after, []);
});
