/** What a table of the dataset is: one strict schema for its rows, its keys, and how its rows are made. */
import { z } from 'zod';
import type { Dataset } from '../../data/dataset.ts';

/** One cell; `undefined` where there is no value. */
export type Cell = string | number | boolean | undefined;

/** A row has every column, in the order of the table. */
export type Row = Record<string, Cell>;

export interface Table {
  /** Name of its files and of its resource in the data package. Example: `later-lists`. */
  name: string;
  title: string;
  /** What one row is, in a sentence. */
  description: string;
  /** Shape of a row; its descriptions are those of the data package. */
  row: z.ZodObject;
  /** Columns that identify a row. */
  primaryKey: string[];
  /** Columns that name a row of another table by its primary key, with the name of that table. */
  foreignKeys: Record<string, string>;
  rows: (dataset: Dataset) => Row[];
}

interface TableDefinition<Columns extends z.core.$ZodLooseShape> {
  name: string;
  title: string;
  description: string;
  columns: Columns;
  primaryKey: (keyof Columns & string)[];
  foreignKeys?: { [Column in keyof Columns]?: string };
  rows: (dataset: Dataset) => z.output<z.ZodObject<Columns>>[];
}

/**
 * Defines a table; the type of its rows follows from its columns.
 * Fields of a row that are no column are left out, so that a row may be a record with a few fields more.
 */
export function defineTable<Columns extends z.core.$ZodLooseShape>({
  columns,
  foreignKeys = {},
  rows,
  ...definition
}: TableDefinition<Columns>): Table {
  const names = Object.keys(columns);
  return {
    ...definition,
    row: z.strictObject(columns),
    foreignKeys: foreignKeys as Record<string, string>,
    rows: (dataset) => rows(dataset).map((row) => pick(row, names)),
  };
}

function pick(row: Record<string, unknown>, names: string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name] as Cell]));
}
