/** The listings with their licence terms now, and the rules that amended them. */
import { entitySchema } from '../../schemas/entity.ts';
import { entityColumn } from './columns.ts';
import { defineStatementTable } from './statement-table.ts';
import { defineTable } from './table.ts';

const { listing, licence, amendments: amendmentList } = entitySchema.shape;
const { rule, citedAt, text } = amendmentList.element.shape;

export const listings = defineTable({
  name: 'listings',
  title: 'Listings',
  description: 'One row for the listing of each entity, with its licence terms as they are now.',
  columns: {
    entity: entityColumn,
    rule: listing.shape.rule,
    effective: listing.shape.effective.shape.on.describe(
      'First day on which the listing was in force.'
    ),
    citation: listing.shape.citation.shape.text.describe('Citation of the entry.'),
    status: listing.shape.status.shape.text,
    checkedOn: listing.shape.status.shape.checkedOn,
    readOn: listing.shape.status.shape.readOn,
    requirement: licence.shape.requirement.shape.text.describe(
      'Licence requirement as codified now, word for word.'
    ),
    reviewPolicy: licence.shape.reviewPolicy.shape.text.describe(
      'Review policy as the list has it now, word for word.'
    ),
    reviewGist: licence.shape.reviewGist.unwrap().shape.words.optional(),
    reviewScope: licence.shape.reviewGist.unwrap().shape.scope,
    footnote: licence.shape.footnote,
    footnoteEvent: licence.shape.footnoteEvent,
  },
  primaryKey: ['entity'],
  foreignKeys: { entity: 'entities', rule: 'rules', footnoteEvent: 'events' },
  rows: ({ entities }) =>
    entities.map(({ id, listing, licence }) => ({
      entity: id,
      rule: listing.rule,
      effective: listing.effective.on,
      citation: listing.citation.text,
      status: listing.status.text,
      checkedOn: listing.status.checkedOn,
      readOn: listing.status.readOn,
      requirement: licence.requirement.text,
      reviewPolicy: licence.reviewPolicy.text,
      reviewGist: licence.reviewGist?.words,
      reviewScope: licence.reviewGist?.scope,
      footnote: licence.footnote,
      footnoteEvent: licence.footnoteEvent,
    })),
});

export const amendments = defineStatementTable({
  name: 'amendments',
  title: 'Amendments',
  description: 'One row for each rule that amended a listing, and each listing that it amended.',
  of: 'entities',
  columns: { rule, citedAt, text },
  foreignKeys: { rule: 'rules' },
  list: ({ amendments }) => amendments,
});
