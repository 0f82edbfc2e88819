/** The columns of a table as a Table Schema, https://datapackage.org/standard/table-schema/. */
import { z } from 'zod';
import type { Table } from './tables/table.ts';

/** A column of a Table Schema. */
export interface Field {
  name: string;
  type: string;
  format?: string;
  description?: string;
  constraints?: Record<string, unknown>;
}

export interface TableSchema {
  $schema: string;
  fields: Field[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

/** The part of a JSON Schema that says what a column holds. */
interface ColumnSchema {
  type: string;
  format?: string;
  description?: string;
  [keyword: string]: unknown;
}

/** Makes the Table Schema of a table; foreign keys are looked up in all tables. */
export function toTableSchema(table: Table, tables: readonly Table[]): TableSchema {
  const foreignKeys = Object.entries(table.foreignKeys).map(([column, target]) => ({
    fields: [column],
    reference: { resource: target, fields: keyOf(target, tables) },
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fieldsOf(table),
    primaryKey: table.primaryKey,
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** Lists the columns of a table in their order. */
export function fieldsOf({ row }: Pick<Table, 'row'>): Field[] {
  const { properties = {}, required = [] } = z.toJSONSchema(row, { io: 'output' });
  return Object.entries(properties).map(([name, schema]) =>
    toField(name, schema as ColumnSchema, required.includes(name))
  );
}

function keyOf(name: string, tables: readonly Table[]): string[] {
  const target = tables.find((table) => table.name === name);
  if (!target) throw new Error(`There is no table "${name}"`);
  return target.primaryKey;
}

function toField(name: string, schema: ColumnSchema, isRequired: boolean): Field {
  const { type, format, description } = schema;
  const isDay = format === 'date';
  const constraints = { ...(isRequired && { required: true }), ...constraintsOf(schema) };
  return {
    name,
    type: isDay ? 'date' : type,
    ...(format === 'uri' && { format }),
    ...(description !== undefined && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Keywords that JSON Schema and Table Schema share; the pattern of a day says what its type says. */
function constraintsOf(schema: ColumnSchema): Record<string, unknown> {
  const shared = ['minimum', 'maximum', 'minLength', 'maxLength', 'enum'];
  const keywords = schema.format === 'date' ? shared : [...shared, 'pattern'];
  return Object.fromEntries(
    keywords.flatMap((keyword) => (keyword in schema ? [[keyword, schema[keyword]]] : []))
  );
}
