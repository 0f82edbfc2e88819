/** The releases of the dataset, and the corrections that came with them. */
import { correctionSchema } from '../../schemas/correction.ts';
import { releaseSchema } from '../../schemas/release.ts';
import { recordId } from '../../schemas/scalars.ts';
import { permalink } from '../../lib/edition.ts';
import { permalinkColumn, position, prose } from './columns.ts';
import { defineTable } from './table.ts';

const { date, title, release, changes } = correctionSchema.shape;
const { page, before, after } = changes.element.shape;

export const releases = defineTable({
  name: 'releases',
  title: 'Releases',
  description: 'One row for each published version of the dataset.',
  columns: { id: recordId.describe('Id of the release.'), ...releaseSchema.shape },
  primaryKey: ['id'],
  rows: ({ releases }) => releases,
});

export const corrections = defineTable({
  name: 'corrections',
  title: 'Corrections',
  description: 'One row for each correction of a published page.',
  columns: {
    id: recordId.describe('Id of the correction.'),
    date,
    title,
    release,
    reason: prose.describe('What was wrong and how it was found.'),
    permalink: permalinkColumn,
  },
  primaryKey: ['id'],
  foreignKeys: { release: 'releases' },
  rows: ({ corrections, edition }) =>
    corrections.map((correction) => ({
      ...correction,
      reason: correction.body,
      permalink: permalink(edition, 'corrections', correction.id),
    })),
});

export const correctionChanges = defineTable({
  name: 'correction-changes',
  title: 'Changes of corrections',
  description: 'One row for each address that says something else since a correction.',
  columns: {
    correction: recordId.describe('Id of the correction.'),
    position,
    page,
    before,
    after,
  },
  primaryKey: ['correction', 'position'],
  foreignKeys: { correction: 'corrections' },
  rows: ({ corrections }) =>
    corrections.flatMap(({ id, changes }) =>
      changes.map((change, index) => ({ ...change, correction: id, position: index + 1 }))
    ),
});
