/** Facts about the companies, and the identifiers of any entity. */
import { entitySchema } from '../../schemas/entity.ts';
import { basisColumn, entityColumn, statementColumn, statementOf } from './columns.ts';
import { defineTable } from './table.ts';

const { about, text } = entitySchema.shape.facts.unwrap().element.shape;
const { scheme, value, holder, register } = entitySchema.shape.identifiers.unwrap().element.shape;

export const facts = defineTable({
  name: 'facts',
  title: 'Facts',
  description: 'One row for each fact about a company, such as its headquarters.',
  columns: { statement: statementColumn, entity: entityColumn, about, text, basis: basisColumn },
  primaryKey: ['statement'],
  foreignKeys: { statement: 'statements', entity: 'entities', basis: 'bases' },
  rows: ({ entities }) =>
    entities.flatMap((entity) =>
      (entity.facts ?? []).map((fact) => ({
        ...fact,
        statement: statementOf('entities', entity, fact),
        entity: entity.id,
      }))
    ),
});

export const identifiers = defineTable({
  name: 'identifiers',
  title: 'Identifiers',
  description: 'One row for each identifier of an entity in a register or at an exchange.',
  columns: {
    statement: statementColumn,
    entity: entityColumn,
    scheme,
    value,
    holder,
    register,
    basis: basisColumn,
  },
  primaryKey: ['statement'],
  foreignKeys: { statement: 'statements', entity: 'entities', basis: 'bases' },
  rows: ({ entities }) =>
    entities.flatMap((entity) =>
      (entity.identifiers ?? []).map((identifier) => ({
        ...identifier,
        statement: statementOf('entities', entity, identifier),
        entity: entity.id,
      }))
    ),
});
