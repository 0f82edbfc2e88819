/** Facts about the companies, and the identifiers of any entity. */
import { entitySchema } from '../../schemas/entity.ts';
import { defineStatementTable } from './statement-table.ts';

const { about, text } = entitySchema.shape.facts.unwrap().element.shape;
const { scheme, value, holder, register } = entitySchema.shape.identifiers.unwrap().element.shape;

export const facts = defineStatementTable({
  name: 'facts',
  title: 'Facts',
  description: 'One row for each fact about a company, such as its headquarters.',
  of: 'entities',
  columns: { about, text },
  list: ({ facts }) => facts,
});

export const identifiers = defineStatementTable({
  name: 'identifiers',
  title: 'Identifiers',
  description: 'One row for each identifier of an entity in a register or at an exchange.',
  of: 'entities',
  columns: { scheme, value, holder, register },
  list: ({ identifiers }) => identifiers,
});
