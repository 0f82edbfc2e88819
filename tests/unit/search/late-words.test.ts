/** What the search says of owned companies, held against the records. A change of the records changes the sentence. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { ownership } from '../../../src/search/late-words.ts';

const term = readFileSync(`content/terms/${ownership.term}.md`, 'utf8');
const rule = readFileSync('content/events/affiliates-rule.md', 'utf8');
const returning = readFileSync('content/events/affiliates-return.md', 'utf8');

suite('the sentence on owned companies', () => {
  for (const words of [
    'own by 50 per cent or more',
    'September 2025',
    'by announcement until 9 November 2026',
  ])
    test(`says what the term says: ${words}`, () => {
      assert.ok(ownership.text.includes(words));
      assert.ok(term.includes(words));
    });

  test('says of the rule what its event says', () => {
    assert.match(rule, /any entity that listed parties own by 50 per cent or more/);
  });

  test('leaves open what the record leaves open', () => {
    assert.match(ownership.text, /whether it returned is not established/);
    assert.match(returning, /^notEstablished: Whether the rule returned/m);
  });

  test('leads to a term of that name with a permanent address', () => {
    assert.ok(term.includes(`term: ${ownership.name}\n`));
    const known = readFileSync('content/permalinks.txt', 'utf8').split('\n');
    assert.ok(known.includes(`/glossary/#${ownership.term}`));
  });
});
