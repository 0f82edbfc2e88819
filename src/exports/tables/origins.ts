/** Where the sentences of the article stood before, and both wordings. */
import { z } from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { countWords } from '../../lib/text.ts';
import { countCommonWords, diffWordings } from '../../lib/word-diff.ts';
import { originSchema, passageSchema } from '../../schemas/origin.ts';
import { recordId } from '../../schemas/scalars.ts';
import { permalink } from '../../lib/edition.ts';
import { permalinkColumn, position, prose } from './columns.ts';
import { defineTable } from './table.ts';

const { paragraph, searchedOn } = originSchema.shape;
const { newsroom, source, article, original, confidence } = passageSchema.shape;
const wordCount = z.int().min(0);

export const origins = defineTable({
  name: 'origins',
  title: 'Origins',
  description: 'One row for each paragraph of the article, with what was found of its origin.',
  columns: {
    id: recordId.describe('Id of the origin: p and the number of the paragraph.'),
    paragraph,
    searchedOn,
    finding: prose.describe('What the comparison shows, in our words.'),
    permalink: permalinkColumn,
  },
  primaryKey: ['id'],
  rows: ({ origins, edition }) =>
    origins.map((origin) => ({
      ...origin,
      finding: origin.body,
      permalink: permalink(edition, 'origins', origin.id),
    })),
});

export const passages = defineTable({
  name: 'passages',
  title: 'Passages',
  description: 'One row for each passage of the article and the earlier text that has its words.',
  columns: {
    id: recordId.describe('Id of the passage: that of its origin, and its position.'),
    origin: recordId.describe('Id of the origin.'),
    position,
    newsroom,
    source,
    article,
    original,
    words: wordCount.describe('Words in the column `article`.'),
    commonWords: wordCount.describe('Those of them that `original` has in the same order.'),
    confidence,
  },
  primaryKey: ['id'],
  foreignKeys: { origin: 'origins', source: 'sources' },
  rows: (dataset) =>
    listPassages(dataset).map((passage) => ({
      ...passage,
      words: countWords(passage.article),
      commonWords: countCommonWords(diffWordings(passage.article, passage.original).before),
    })),
});

export const passageClaims = defineTable({
  name: 'passage-claims',
  title: 'Claims of passages',
  description: 'One row for each passage and each claim whose words it holds.',
  columns: {
    passage: recordId.describe('Id of the passage.'),
    claim: recordId.describe('Id of the claim.'),
  },
  primaryKey: ['passage', 'claim'],
  foreignKeys: { passage: 'passages', claim: 'claims' },
  rows: (dataset) =>
    listPassages(dataset).flatMap(({ id, claims }) =>
      claims.map((claim) => ({ passage: id, claim }))
    ),
});

function listPassages({ origins }: Dataset) {
  return origins.flatMap(({ id, passages }) =>
    passages.map((passage, index) => ({
      ...passage,
      id: `${id}-${index + 1}`,
      origin: id,
      position: index + 1,
    }))
  );
}
