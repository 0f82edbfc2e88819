/** All tables as one SQLite database, with the keys of the tables and five views. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Edition } from '../../lib/edition.ts';
import { aboutTable } from '../about-table.ts';
import type { Cell, Row, Table } from '../tables/table.ts';
import { quote, tableStatement } from './table-statement.ts';
import { viewStatements } from './views.ts';

/** A table with its rows. */
export interface FilledTable {
  table: Table;
  rows: Row[];
}

/** Writes the database; the same tables give the same bytes. Throws if a foreign key names no row. */
export function toDatabase(edition: Edition, tables: FilledTable[]): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'twenty-eight-'));
  const file = path.join(folder, 'twenty-eight.sqlite');
  try {
    const database = new DatabaseSync(file);
    fill(database, edition, tables);
    database.close();
    return withoutWriter(new Uint8Array(readFileSync(file)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fill(database: DatabaseSync, edition: Edition, tables: FilledTable[]): void {
  database.exec('PRAGMA page_size = 4096');
  // Tables name each other, so that the keys can be checked only when all rows are in.
  database.exec('BEGIN; PRAGMA defer_foreign_keys = ON');
  for (const { table } of tables) database.exec(tableStatement(table, tables));
  for (const { table, rows } of tables) insert(database, table, rows);
  database.exec('CREATE TABLE "about" ("name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL)');
  const about = database.prepare('INSERT INTO "about" VALUES (?, ?)');
  for (const [name, value] of aboutTable(edition)) about.run(name, value);
  for (const statement of viewStatements) database.exec(statement);
  database.exec('COMMIT; VACUUM');
}

function insert(database: DatabaseSync, table: Table, rows: Row[]): void {
  const columns = Object.keys(table.row.shape);
  const places = columns.map(() => '?').join(', ');
  const statement = database.prepare(`INSERT INTO ${quote(table.name)} VALUES (${places})`);
  for (const row of rows) statement.run(...columns.map((column) => toValue(row[column])));
}

/** SQLite has no booleans; 1 is true. */
function toValue(cell: Cell): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : (cell ?? null);
}

/** The header names the version of SQLite that wrote the file (file format, 1.3.18), which differs between machines. */
function withoutWriter(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.fill(0, 96, 100);
}
