/** Every sourced name of an entity. */
import { entitySchema } from '../../schemas/entity.ts';
import { address, basisColumn, entityColumn, statementColumn, statementOf } from './columns.ts';
import { defineTable } from './table.ts';

const { text, kind, lang } = entitySchema.shape.names.element.shape;

export const names = defineTable({
  name: 'names',
  title: 'Names',
  description: 'One row for each sourced name or alias of an entity.',
  columns: {
    statement: statementColumn,
    entity: entityColumn,
    text,
    lang,
    kind,
    of: address.optional().describe('For a romanised name: the name that it spells.'),
    basis: basisColumn,
  },
  primaryKey: ['statement'],
  foreignKeys: { statement: 'statements', entity: 'entities', of: 'names', basis: 'bases' },
  rows: ({ entities }) =>
    entities.flatMap((entity) =>
      entity.names.map((name) => ({
        ...name,
        statement: statementOf('entities', entity, name),
        entity: entity.id,
        of: name.of && statementOf('entities', entity, { id: name.of }),
      }))
    ),
});
