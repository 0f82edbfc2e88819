import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { readRecords } from '../../../src/content/records.ts';
import { countWords } from '../../../src/lib/text.ts';
import { claimSchema } from '../../../src/schemas/claim.ts';
import { originSchema } from '../../../src/schemas/origin.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const content = path.join(root, 'content');
const articleFile = path.join(root, '../shared/report/article.txt');
const mostWords = 25;

/** Pages that say how much of the article is quoted. */
const saysHowMuch = ['article', 'method'];

/** Words of the article in a record. */
interface Fragment {
  file: string;
  text: string;
}

const quoted: Fragment[] = [...fragmentsOfClaims(), ...passagesOfOrigins()];
const fragments: Fragment[] = [...quoted, ...quotationsOfNotes()];

suite('fragments of the article', () => {
  test('are found in claims, in origins and in notes', () => {
    for (const folder of ['claims/', 'origins/', 'notes/'])
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

  test('hold as many words of it as the pages say', { skip }, () => {
    const { held, all } = countHeldWords(readFileSync(articleFile, 'utf8'));
    for (const page of readRecords(content, 'pages').filter(({ id }) => saysHowMuch.includes(id)))
      assert.match(page.body, new RegExp(`\\b${held} of its ${all} words\\b`), page.id);
  });
});

/** Words of the article of which a claim or an origin quotes at least a part. */
function countHeldWords(article: string): { held: number; all: number } {
  const ranges = quoted.map(({ text }): [number, number] => {
    const start = article.indexOf(text);
    return [start, start + text.length];
  });
  const words = [...article.matchAll(/\S+/g)];
  const held = words.filter(({ index, 0: word }) =>
    ranges.some(([start, end]) => index < end && start < index + word.length)
  );
  return { held: held.length, all: words.length };
}

function fragmentsOfClaims(): Fragment[] {
  return readRecords(content, 'claims').map(({ id, data }) => ({
    file: `claims/${id}`,
    text: claimSchema.parse(data).fragment,
  }));
}

function passagesOfOrigins(): Fragment[] {
  return readRecords(content, 'origins').flatMap(({ id, data }) =>
    originSchema
      .parse(data)
      .passages.map(({ article }) => ({ file: `origins/${id}`, text: article }))
  );
}

/** What stands between double quotation marks in the text of a note. */
function quotationsOfNotes(): Fragment[] {
  return readRecords(content, 'notes').flatMap(({ id, body }) =>
    [...body.matchAll(/"([^"]*)"/g)].map(([, text = '']) => ({ file: `notes/${id}`, text }))
  );
}
