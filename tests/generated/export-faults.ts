/** What is wrong with the tables of a dataset. */
import { parse } from 'csv-parse/sync';
import { toCsv } from '../../src/exports/csv.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { tables } from '../../src/exports/tables/index.ts';
import type { Row, Table } from '../../src/exports/tables/table.ts';

/** Lists cells whose value in the CSV differs from the row, rows that do not match their columns, and duplicate keys. */
export function tableFaults(dataset: Dataset): string[] {
  return tables.flatMap((table) => {
    const rows = table.rows(dataset);
    return [...misfits(table, rows), ...changedCells(table, rows), ...repeatedKeys(table, rows)];
  });
}

function misfits({ name, row }: Table, rows: Row[]): string[] {
  return rows
    .filter((one) => !row.safeParse(one).success)
    .map((one) => `${name} cannot hold ${JSON.stringify(one)}`);
}

function changedCells({ name, row }: Table, rows: Row[]): string[] {
  const columns = Object.keys(row.shape);
  const read = parse<Record<string, string>>(toCsv(columns, rows), { columns: true });
  return rows.flatMap((one, at) =>
    columns
      .filter((column) => read[at]?.[column] !== asCell(one[column]))
      .map((column) => `${name}.${column} of row ${at} is ${String(read[at]?.[column])}`)
  );
}

/** A text that a spreadsheet would run stands behind an apostrophe. */
function asCell(cell: Row[string]): string {
  const text = String(cell ?? '');
  return typeof cell === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

function repeatedKeys({ name, primaryKey }: Table, rows: Row[]): string[] {
  const keys = rows.map((row) => JSON.stringify(primaryKey.map((column) => row[column])));
  const repeated = keys.filter((key, at) => keys.indexOf(key) !== at);
  return repeated.map((key) => `${name} has the key ${key} twice`);
}
