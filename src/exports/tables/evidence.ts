/** What each source says on a claim, an event or a term. */
import { evidence as evidenceSchema } from '../../schemas/claim.ts';
import { recordId } from '../../schemas/scalars.ts';
import type { Dataset } from '../../data/dataset.ts';
import { position } from './columns.ts';
import { defineTable } from './table.ts';

const { source, text } = evidenceSchema.shape;

/** Kinds of record that rest on evidence, and one of them. */
const owners = { claims: 'claim', events: 'event', terms: 'term' } as const;

export const evidence = defineTable({
  name: 'evidence',
  title: 'Evidence',
  description: 'One row for each piece of evidence of a claim, an event or a term.',
  columns: {
    id: recordId.describe('Id of the piece: kind and id of its record, and its position.'),
    claim: recordId.optional().describe('Id of the claim that it is about.'),
    event: recordId.optional().describe('Id of the event that it is about.'),
    term: recordId.optional().describe('Id of the term that it is about.'),
    position,
    source,
    text,
  },
  primaryKey: ['id'],
  foreignKeys: { claim: 'claims', event: 'events', term: 'terms', source: 'sources' },
  rows: (dataset) => (['claims', 'events', 'terms'] as const).flatMap((kind) => of(dataset, kind)),
});

function of(dataset: Dataset, kind: keyof typeof owners) {
  return dataset[kind].flatMap(({ id, evidence }) =>
    evidence.map(({ source, text }, index) => ({
      id: `${owners[kind]}-${id}-${index + 1}`,
      [owners[kind]]: id,
      position: index + 1,
      source,
      text,
    }))
  );
}
