/** The 28. */
import { areLaterListsSearched, entitySchema, laterListsSearched } from '../../schemas/entity.ts';
import { line, recordId } from '../../schemas/scalars.ts';
import { permalink } from '../../lib/edition.ts';
import { permalinkColumn, prose } from './columns.ts';
import { defineTable } from './table.ts';

export const entities = defineTable({
  name: 'entities',
  title: 'Entities',
  description: 'One row for each of the 28 entities.',
  columns: {
    id: recordId.describe('Id of the entity.'),
    kind: entitySchema.shape.kind,
    name: line.describe('Name as listed now.'),
    label: entitySchema.shape.label,
    parent: recordId.optional().describe('Id of the entity above it.'),
    laterListsSearched,
    profile: prose.describe('Neutral profile in our words.'),
    permalink: permalinkColumn,
  },
  primaryKey: ['id'],
  foreignKeys: { parent: 'entities' },
  rows: ({ entities, edition }) =>
    entities.map(({ id, kind, names, label, parent, absentFrom, body }) => ({
      id,
      kind,
      name: names.find((name) => name.kind === 'listed')?.text ?? '',
      label,
      parent: parent?.entity,
      laterListsSearched: areLaterListsSearched({ absentFrom }),
      profile: body,
      permalink: permalink(edition, 'entities', id),
    })),
});
