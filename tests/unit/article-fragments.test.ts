import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { readRecords } from '../../src/content/records.ts';
import { countWords } from '../../src/lib/text.ts';
import { claimSchema } from '../../src/schemas/claim.ts';

const root = path.resolve(import.meta.dirname, '../..');
const content = path.join(root, 'content');
const articleFile = path.join(root, '../shared/report/article.txt');
const mostWords = 25;

/** Words of the article in a record. */
interface Fragment {
  file: string;
  text: string;
}

const fragments: Fragment[] = [...fragmentsOfClaims(), ...quotationsOfNotes()];

suite('fragments of the article', () => {
  test('are found in claims and in notes', () => {
    for (const folder of ['claims/', 'notes/'])
      assert.ok(fragments.some(({ file }) => file.startsWith(folder)));
  });

  test(`have at most ${mostWords} words`, () => {
    assert.deepEqual(
      fragments.filter(({ text }) => countWords(text) > mostWords),
      []
    );
  });

  const skip = existsSync(articleFile) ? false : 'the article is not part of the repository';
  test('stand in the article letter for letter', { skip }, () => {
    const article = readFileSync(articleFile, 'utf8');
    assert.deepEqual(
      fragments.filter(({ text }) => !article.includes(text)),
      []
    );
  });
});

function fragmentsOfClaims(): Fragment[] {
  return readRecords(content, 'claims').map(({ id, data }) => ({
    file: `claims/${id}`,
    text: claimSchema.parse(data).fragment,
  }));
}

/** What stands between double quotation marks in the text of a note. */
function quotationsOfNotes(): Fragment[] {
  return readRecords(content, 'notes').flatMap(({ id, body }) =>
    [...body.matchAll(/"([^"]*)"/g)].map(([, text = '']) => ({ file: `notes/${id}`, text }))
  );
}
