/** Other official lists that name one of the 28, and what happened on them when. */
import { entitySchema } from '../../schemas/entity.ts';
import { position, statementColumn, statementOf } from './columns.ts';
import { defineStatementTable } from './statement-table.ts';
import { defineTable } from './table.ts';

const { list, title, names, listedAs, citation, dates } =
  entitySchema.shape.laterLists.element.shape;
const { on, what } = dates.element.shape;

export const laterLists = defineStatementTable({
  name: 'later-lists',
  title: 'Later lists',
  description: 'One row for each other official list that names an entity or a body close to it.',
  of: 'entities',
  columns: { list, title, names, listedAs, citation },
  list: ({ laterLists }) => laterLists,
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
