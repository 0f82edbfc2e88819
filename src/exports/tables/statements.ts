/** Every statement of the record whatever it is about, with its sources and its other wordings. */
import { language, line, recordId } from '../../schemas/scalars.ts';
import { evidencedShape, variant } from '../../schemas/statement.ts';
import type { RecordKind } from '../../schemas/index.ts';
import type { Dataset } from '../../data/dataset.ts';
import { absolute } from '../../lib/edition.ts';
import { statementsIn, type FoundStatement } from '../statements.ts';
import { permalinkColumn, position, statementColumn, statementOf } from './columns.ts';
import { defineTable } from './table.ts';

const sourceColumn = recordId.describe('Id of the source.');

export const statements = defineTable({
  name: 'statements',
  title: 'Statements',
  description: 'One row for each sourced value of an entity or a rule, whatever it is about.',
  columns: {
    id: statementColumn,
    entity: recordId.optional().describe('Id of the entity that it is about.'),
    rule: recordId.optional().describe('Id of the rule that it is about.'),
    field: line.describe('Field of the record in which it stands. Example: `licence.requirement`.'),
    value: line
      .optional()
      .describe('The value; empty for coordinates, which the table places has.'),
    lang: language.optional().describe('Language and script of the value, if it has one.'),
    basis: evidencedShape.basis,
    locator: evidencedShape.locator,
    note: evidencedShape.note,
    permalink: permalinkColumn,
  },
  primaryKey: ['id'],
  foreignKeys: { entity: 'entities', rule: 'rules', basis: 'bases' },
  rows: (dataset) =>
    allStatements(dataset).map(({ address, kind, recordId, found }) => ({
      ...found.statement,
      id: address,
      entity: kind === 'entities' ? recordId : undefined,
      rule: kind === 'rules' ? recordId : undefined,
      field: found.field,
      value: found.value,
      lang: language.optional().parse(found.lang),
      permalink: absolute(dataset.edition, address),
    })),
});

export const statementSources = defineTable({
  name: 'statement-sources',
  title: 'Sources of statements',
  description: 'One row for each source of each statement.',
  columns: { statement: statementColumn, position, source: sourceColumn },
  primaryKey: ['statement', 'source'],
  foreignKeys: { statement: 'statements', source: 'sources' },
  rows: (dataset) =>
    allStatements(dataset).flatMap(({ address, found }) =>
      found.statement.source.map((source, index) => ({
        statement: address,
        position: index + 1,
        source,
      }))
    ),
});

export const variants = defineTable({
  name: 'statement-variants',
  title: 'Other wordings of statements',
  description: 'One row for each source that has another official wording of a value.',
  columns: { statement: statementColumn, position, text: variant.shape.text, source: sourceColumn },
  primaryKey: ['statement', 'position', 'source'],
  foreignKeys: { statement: 'statements', source: 'sources' },
  rows: (dataset) =>
    allStatements(dataset).flatMap(({ address, found }) =>
      found.variants.flatMap(({ text, source: sources }, index) =>
        sources.map((source) => ({ statement: address, position: index + 1, text, source }))
      )
    ),
});

interface PlacedStatement {
  address: string;
  kind: RecordKind;
  recordId: string;
  found: FoundStatement;
}

function allStatements(dataset: Dataset): PlacedStatement[] {
  return (['entities', 'rules'] as const).flatMap((kind) =>
    dataset[kind].flatMap((record) =>
      statementsIn(record).map((found) => ({
        address: statementOf(kind, record, found.statement),
        kind,
        recordId: record.id,
        found,
      }))
    )
  );
}
