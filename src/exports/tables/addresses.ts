/** Addresses of the listings, and the misspellings in them that are kept. */
import { entitySchema } from '../../schemas/entity.ts';
import { language } from '../../schemas/scalars.ts';
import { statementColumn, statementOf } from './columns.ts';
import { defineStatementTable } from './statement-table.ts';
import { defineTable } from './table.ts';

const { text, sic } = entitySchema.shape.addresses.element.shape;
const misspelling = sic.unwrap().element.shape;

export const addresses = defineStatementTable({
  name: 'addresses',
  title: 'Addresses',
  description: 'One row for each address of an entity in its listing.',
  of: 'entities',
  columns: { text, lang: language.describe('Language and script of the address.') },
  list: ({ addresses }) => addresses.map((address) => ({ ...address, lang: 'en' as const })),
});

export const misspellings = defineTable({
  name: 'address-misspellings',
  title: 'Misspellings in addresses',
  description: 'One row for each misspelling of an official address that is kept as it is.',
  columns: {
    statement: statementColumn,
    text: misspelling.text,
    note: misspelling.note,
  },
  primaryKey: ['statement', 'text'],
  foreignKeys: { statement: 'addresses' },
  rows: ({ entities }) =>
    entities.flatMap((entity) =>
      entity.addresses.flatMap((address) =>
        (address.sic ?? []).map((misspelling) => ({
          ...misspelling,
          statement: statementOf('entities', entity, address),
        }))
      )
    ),
});
