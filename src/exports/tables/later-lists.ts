/** Other official lists that name one of the 28, and what happened on them when. */
import { entitySchema } from '../../schemas/entity.ts';
import { basisColumn, entityColumn, position, statementColumn, statementOf } from './columns.ts';
import { defineTable } from './table.ts';

const laterList = entitySchema.shape.laterLists.element.shape;
const { on, what } = laterList.dates.element.shape;

export const laterLists = defineTable({
  name: 'later-lists',
  title: 'Later lists',
  description: 'One row for each other official list that names an entity or a body close to it.',
  columns: {
    statement: statementColumn,
    entity: entityColumn,
    list: laterList.list,
    title: laterList.title,
    names: laterList.names,
    listedAs: laterList.listedAs,
    citation: laterList.citation,
    basis: basisColumn,
  },
  primaryKey: ['statement'],
  foreignKeys: { statement: 'statements', entity: 'entities', basis: 'bases' },
  rows: ({ entities }) =>
    entities.flatMap((entity) =>
      entity.laterLists.map((list) => ({
        ...list,
        statement: statementOf('entities', entity, list),
        entity: entity.id,
      }))
    ),
});

export const laterListDates = defineTable({
  name: 'later-list-dates',
  title: 'Dates of later lists',
  description: 'One row for each dated step of an entity on a later list.',
  columns: { statement: statementColumn, position, on, what },
  primaryKey: ['statement', 'position'],
  foreignKeys: { statement: 'later-lists' },
  rows: ({ entities }) =>
    entities.flatMap((entity) =>
      entity.laterLists.flatMap((list) =>
        list.dates.map((date, index) => ({
          ...date,
          statement: statementOf('entities', entity, list),
          position: index + 1,
        }))
      )
    ),
});
