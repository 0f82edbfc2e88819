/** The statement that creates a table: its columns with what they hold as comments, and its keys. */
import { fieldsOf, toTableSchema, type Field } from '../table-schema.ts';
import type { Table } from '../tables/table.ts';

/** Types of Table Schema that are no text in SQLite. */
const types: Readonly<Record<string, string>> = {
  boolean: 'INTEGER',
  integer: 'INTEGER',
  number: 'REAL',
};

/** Writes the statement. SQLite keeps it as it is, so that `.schema` explains the columns. */
export function tableStatement(table: Table, tables: { table: Table }[]): string {
  const { primaryKey, foreignKeys = [] } = toTableSchema(
    table,
    tables.map(({ table }) => table)
  );
  const keys = [
    `PRIMARY KEY (${list(primaryKey)})`,
    ...foreignKeys.map(
      ({ fields, reference }) =>
        `FOREIGN KEY (${list(fields)}) REFERENCES ${quote(reference.resource)} (${list(reference.fields)})`
    ),
  ];
  return [
    `CREATE TABLE ${quote(table.name)} (`,
    `  -- ${table.description}`,
    ...fieldsOf(table).map(columnLine),
    ...keys.map((key, index) => `  ${key}${index < keys.length - 1 ? ',' : ''}`),
    ')',
  ].join('\n');
}

/**
 * Quotes the name of a table or column. Hyphens become underscores, so that most names need no quotes in a query.
 */
export function quote(name: string): string {
  return `"${name.replaceAll('-', '_')}"`;
}

function columnLine({ name, type, description = '', constraints }: Field): string {
  const required = constraints?.['required'] === true ? ' NOT NULL' : '';
  return `  ${quote(name)} ${types[type] ?? 'TEXT'}${required}, -- ${description.replaceAll('\n', ' ')}`;
}

function list(names: string[]): string {
  return names.map(quote).join(', ');
}
