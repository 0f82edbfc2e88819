/** A checked list as a table: for CSV and XLSX, a line for each hit and for each row without one. */
import Papa from 'papaparse';
import { writeXlsx } from '../lib/xlsx.ts';
import type { Decision } from './working-file.ts';
import { extraColumns, type ListRow } from './columns.ts';
import type { RowHit } from './screen-list.ts';

/** A row as a table has it: with decisions, or without as the command line writes it. */
export type TableRow = ListRow & { note?: string; hits: (RowHit & Partial<Decision>)[] };

type Cell = string | number;

/** Makes the lines of the table, its head first, with the names of entities by their ids. */
export function toTable(rows: TableRow[], nameOf: (entity: string) => string): Cell[][] {
  const extras = extraColumns.filter((column) => rows.some((row) => row[column] !== undefined));
  const isDecided = rows.some(({ hits }) => hits.some(({ decision }) => decision !== undefined));
  const head = [
    ...['row', 'name', ...extras, 'hit', 'entity', 'listedName', 'relation', 'grade', 'reason'],
    ...['matched', 'corrected', 'unmatched'],
    ...(isDecided ? ['decision', 'decisionNote', 'initials'] : []),
    'note',
  ];
  const lines = rows.flatMap((row) => {
    const start = [row.row, row.name, ...extras.map((column) => row[column] ?? '')];
    const hits = row.hits.map((hit) => [
      ...['yes', hit.entity, nameOf(hit.entity), hit.relation, hit.grade, hit.reason],
      hit.read.matched.join(' '),
      hit.read.corrected.map(({ from, to }) => `${from} → ${to}`).join('; '),
      hit.read.unmatched.join(' '),
      ...(isDecided ? [hit.decision ?? '', hit.note ?? '', hit.initials ?? ''] : []),
    ]);
    const none = ['no', ...Array<string>(head.length - start.length - 2).fill('')];
    return (hits.length > 0 ? hits : [none]).map((cells) => [...start, ...cells, row.note ?? '']);
  });
  return [head, ...lines];
}

/** Texts that a spreadsheet runs as a formula, as in the data files of the site (`exports/csv.ts`). */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** Writes CSV as the data files are: commas, LF, UTF-8; a text that a spreadsheet would run gets an apostrophe. */
export function toCsv(table: Cell[][]): string {
  return `${Papa.unparse(table, { newline: '\n', escapeFormulae: formula })}\n`;
}

/** Writes the table as an XLSX file of one sheet. */
export function toXlsx(table: Cell[][]): Uint8Array {
  return writeXlsx([{ name: 'List check', rows: table }]);
}
