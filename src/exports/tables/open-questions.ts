/** Where sources disagree, and what could not be established. */
import { discrepancy, unknown } from '../../schemas/entity.ts';
import { recordId } from '../../schemas/scalars.ts';
import type { Dataset, Published } from '../../data/dataset.ts';
import { address, position, statementOf } from './columns.ts';
import { defineTable } from './table.ts';

const side = discrepancy.shape.sides.element.shape;

const ownerColumns = {
  entity: recordId.optional().describe('Id of the entity that it is about.'),
  rule: recordId.optional().describe('Id of the rule that it is about.'),
};

const discrepancyColumn = address.describe(
  'The disagreement: its address on the site, without the host.'
);

export const discrepancies = defineTable({
  name: 'discrepancies',
  title: 'Disagreements of sources',
  description: 'One row for each point on which sources disagree.',
  columns: {
    id: discrepancyColumn,
    ...ownerColumns,
    text: discrepancy.shape.text,
    concerns: address
      .optional()
      .describe(
        'The statement that they disagree about: its address on the site, without the host.'
      ),
  },
  primaryKey: ['id'],
  foreignKeys: { entity: 'entities', rule: 'rules', concerns: 'statements' },
  rows: (dataset) =>
    owners(dataset).flatMap(({ kind, record, owner }) =>
      (record.discrepancies ?? []).map((point) => ({
        ...point,
        ...owner,
        id: statementOf(kind, record, point),
        concerns: point.concerns && statementOf(kind, record, { id: point.concerns }),
      }))
    ),
});

export const discrepancySides = defineTable({
  name: 'discrepancy-sides',
  title: 'Sides of disagreements',
  description: 'One row for each source of each side of a disagreement.',
  columns: {
    discrepancy: discrepancyColumn,
    position,
    text: side.text,
    source: recordId.describe('Id of a source that says so.'),
  },
  primaryKey: ['discrepancy', 'position', 'source'],
  foreignKeys: { discrepancy: 'discrepancies', source: 'sources' },
  rows: (dataset) =>
    owners(dataset).flatMap(({ kind, record }) =>
      (record.discrepancies ?? []).flatMap((point) =>
        point.sides.flatMap(({ text, source: sources }, index) =>
          sources.map((source) => ({
            discrepancy: statementOf(kind, record, point),
            position: index + 1,
            text,
            source,
          }))
        )
      )
    ),
});

export const unknowns = defineTable({
  name: 'unknowns',
  title: 'What is not established',
  description: 'One row for each point that could not be established.',
  columns: {
    id: address.describe('The point: its address on the site, without the host.'),
    ...ownerColumns,
    text: unknown.shape.text,
  },
  primaryKey: ['id'],
  foreignKeys: { entity: 'entities', rule: 'rules' },
  rows: (dataset) =>
    owners(dataset).flatMap(({ kind, record, owner }) =>
      (record.unknowns ?? []).map((point) => ({
        ...point,
        ...owner,
        id: statementOf(kind, record, point),
      }))
    ),
});

interface Owner {
  kind: 'entities' | 'rules';
  record: Published<'entities'> | Published<'rules'>;
  owner: { entity?: string; rule?: string };
}

function owners({ entities, rules }: Dataset): Owner[] {
  return [
    ...entities.map((record) => ({
      kind: 'entities' as const,
      record,
      owner: { entity: record.id },
    })),
    ...rules.map((record) => ({ kind: 'rules' as const, record, owner: { rule: record.id } })),
  ];
}
