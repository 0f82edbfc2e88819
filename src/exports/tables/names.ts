/** Every sourced name of an entity. */
import { entitySchema } from '../../schemas/entity.ts';
import { address, statementOf } from './columns.ts';
import { defineStatementTable } from './statement-table.ts';

const { text, kind, lang } = entitySchema.shape.names.element.shape;

export const names = defineStatementTable({
  name: 'names',
  title: 'Names',
  description: 'One row for each sourced name or alias of an entity.',
  of: 'entities',
  columns: {
    text,
    lang,
    kind,
    of: address.optional().describe('For a romanised name: the name that it spells.'),
  },
  foreignKeys: { of: 'names' },
  list: (entity) =>
    entity.names.map((name) => ({
      ...name,
      of: name.of && statementOf('entities', entity, { id: name.of }),
    })),
});
