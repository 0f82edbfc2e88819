/** Parties linked to the entities, and the official lists that name those parties. */
import { entitySchema } from '../../schemas/entity.ts';
import { line, recordId } from '../../schemas/scalars.ts';
import { position, statementColumn, statementOf } from './columns.ts';
import { defineStatementTable } from './statement-table.ts';
import { defineTable } from './table.ts';

const relation = entitySchema.shape.relations.unwrap().element.shape;
const list = relation.lists.unwrap().element.shape;

export const relations = defineStatementTable({
  name: 'relations',
  title: 'Relations',
  description: 'One row for each party that is linked to an entity.',
  of: 'entities',
  columns: {
    kind: relation.kind,
    name: relation.name,
    chinese: relation.chinese,
    party: recordId.optional().describe('Id of the party where it is one of the 28.'),
    through: statementColumn
      .optional()
      .describe('The relation that stands between the two, as the address of its statement.'),
    role: relation.role,
    share: relation.share,
    since: relation.since,
    until: relation.until,
  },
  foreignKeys: { party: 'entities', through: 'relations' },
  list: (entity) =>
    entity.relations?.map((relation) => ({
      ...relation,
      party: relation.entity,
      through: relation.through && statementOf('entities', entity, { id: relation.through }),
    })),
});

export const relationNames = defineTable({
  name: 'relation-names',
  title: 'Other names of linked parties',
  description: 'One row for each other name of a linked party.',
  columns: { statement: statementColumn, position, text: line.describe('The name.') },
  primaryKey: ['statement', 'position'],
  foreignKeys: { statement: 'relations' },
  rows: ({ entities }) =>
    entities.flatMap((entity) =>
      (entity.relations ?? []).flatMap((relation) =>
        (relation.names ?? []).map((text, index) => ({
          statement: statementOf('entities', entity, relation),
          position: index + 1,
          text,
        }))
      )
    ),
});

export const relationLists = defineTable({
  name: 'relation-lists',
  title: 'Lists that name linked parties',
  description: 'One row for each date on which an official list named a linked party.',
  columns: {
    statement: statementColumn,
    position,
    list: list.list,
    listedAs: list.listedAs,
    on: list.dates.element.shape.on.optional(),
    what: list.dates.element.shape.what.optional(),
    policy: list.policy,
    reason: list.reason,
    citation: list.citation,
  },
  primaryKey: ['statement', 'position'],
  foreignKeys: { statement: 'relations' },
  rows: ({ entities }) =>
    entities.flatMap((entity) =>
      (entity.relations ?? []).flatMap((relation) =>
        (relation.lists ?? [])
          .flatMap(({ dates, ...list }) =>
            dates.length === 0 ? [list] : dates.map((date) => ({ ...list, ...date }))
          )
          .map((row, index) => ({
            ...row,
            statement: statementOf('entities', entity, relation),
            position: index + 1,
          }))
      )
    ),
});
