/** All tables as one XLSX file: what it is, what each column holds, then a sheet for each table. */
import { writeXlsx, type Sheet } from '../lib/xlsx.ts';
import type { Edition } from '../lib/edition.ts';
import { aboutTable } from './about-table.ts';
import { fieldsOf } from './table-schema.ts';
import type { Row, Table } from './tables/table.ts';

/** Writes the workbook; the same tables give the same bytes. */
export function toSpreadsheet(
  edition: Edition,
  tables: { table: Table; rows: Row[] }[]
): Uint8Array<ArrayBuffer> {
  return writeXlsx([
    { name: 'about', rows: aboutTable(edition) },
    columnsSheet(tables.map(({ table }) => table)),
    ...tables.map(({ table, rows }) => tableSheet(table, rows)),
  ]);
}

function columnsSheet(tables: Table[]): Sheet {
  const head = ['table', 'column', 'type', 'what it holds'];
  const rows = tables.flatMap((table) => [
    [table.name, '', '', `${table.title}. ${table.description}`],
    ...fieldsOf(table).map(({ name, type, description = '' }) => [
      ...[table.name, name, type, description],
    ]),
  ]);
  return { name: 'columns', rows: [head, ...rows] };
}

/** Only measures and counts are numbers; days and identifiers are text, and a missing value is an empty text. */
function tableSheet({ name, row }: Table, rows: Row[]): Sheet {
  const columns = Object.keys(row.shape);
  const cells = rows.map((cells) =>
    columns.map((column) => {
      const cell = cells[column];
      return typeof cell === 'number' ? cell : String(cell ?? '');
    })
  );
  return { name, rows: [columns, ...cells] };
}
