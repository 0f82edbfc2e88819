import assert from 'node:assert/strict';
import path from 'node:path';
import { suite, test } from 'node:test';
import { readRecords } from '../../../src/content/records.ts';
import { countCommonWords, diffWordings } from '../../../src/lib/word-diff.ts';
import { claimSchema } from '../../../src/schemas/claim.ts';
import { originSchema } from '../../../src/schemas/origin.ts';

const content = path.resolve(import.meta.dirname, '../../../content');
const origins = readRecords(content, 'origins').map(({ data }) => originSchema.parse(data));
const claims = readRecords(content, 'claims').map(({ data }) => claimSchema.parse(data));

suite('origins of the article', () => {
  test('cover every paragraph of the claims once', () => {
    const covered = origins.map(({ paragraph }) => paragraph).sort((a, b) => a - b);
    const paragraphs = new Set(claims.map(({ paragraph }) => paragraph));
    assert.deepEqual(
      covered,
      [...paragraphs].sort((a, b) => a - b)
    );
  });

  test('have most words of each passage in common with the earlier text', () => {
    for (const { article, original } of origins.flatMap(({ passages }) => passages)) {
      const { before, after } = diffWordings(article, original);
      const [common, words] = [countCommonWords(before), article.split(' ').length];
      assert.equal(common, countCommonWords(after));
      assert.ok(common > words / 2, `${common} of ${words}: ${article}`);
    }
  });
});

test('a passage of more than 25 words does not fit the schema', () => {
  const passage = {
    ...{ newsroom: 'Example Press', source: 'example-news', original: 'eight' },
    ...{ confidence: 'high', claims: ['eight-companies'] },
  };
  const parse = (words: number) =>
    originSchema.safeParse({
      ...{ paragraph: 1, searchedOn: '2026-07-24' },
      passages: [{ ...passage, article: Array(words).fill('word').join(' ') }],
    });

  assert.ok(parse(25).success);
  assert.match(parse(26).error?.issues[0]?.message ?? '', /more than 25 words/);
});
