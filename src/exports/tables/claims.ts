/** The claims of the article with their verdicts. */
import { claimSchema } from '../../schemas/claim.ts';
import { recordId } from '../../schemas/scalars.ts';
import { permalink } from '../../lib/edition.ts';
import { permalinkColumn, prose } from './columns.ts';
import { defineTable } from './table.ts';

const { order, paragraph, fragment, kind, verdict, correction, confidence } = claimSchema.shape;

export const claims = defineTable({
  name: 'claims',
  title: 'Claims',
  description: 'One row for each claim of the article, with its verdict and correction.',
  columns: {
    id: recordId.describe('Id of the claim.'),
    order,
    paragraph,
    fragment,
    kind,
    verdict,
    correction,
    confidence,
    reasoning: prose.describe('Why the verdict was given, in our words.'),
    permalink: permalinkColumn,
  },
  primaryKey: ['id'],
  foreignKeys: { verdict: 'verdicts' },
  rows: ({ claims, edition }) =>
    claims.map((claim) => ({
      ...claim,
      reasoning: claim.body,
      permalink: permalink(edition, 'claims', claim.id),
    })),
});
