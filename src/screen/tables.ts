/** A checked list as a table: for CSV and XLSX, a line for each hit and for each row without one. */
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { Decision } from './working-file.ts';
import { extraColumns, type ListRow } from './columns.ts';
import type { RowHit } from './screen-list.ts';

/** A row as a table has it: with decisions, or without as the command line writes it. */
export type TableRow = ListRow & { note?: string; hits: (RowHit & Partial<Decision>)[] };

type Cell = string | number;

/**
 * Makes the lines of the table, its head first.
 *
 * @param nameOf - Name of an entity by its id.
 */
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

/** Writes an XLSX file of one sheet; texts are cells of text, which no spreadsheet runs. The same table gives the same bytes. */
export function toXlsx(table: Cell[][]): Uint8Array {
  const rows = table.map((cells) => `<row>${cells.map(toCell).join('')}</row>`).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets><sheet name="List check" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  const declared = Object.entries(parts).map(([name, xml]) => [
    name,
    strToU8(`${declaration}${xml}`),
  ]);
  return zipSync(Object.fromEntries(declared) as Record<string, Uint8Array>, {
    mtime: new Date(2000, 0, 1),
  });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function relationship(type: string, target: string): string {
  return `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/${type}" Target="${target}"/></Relationships>`;
}

/** Characters of a cell, the limit of Excel. */
const longestCell = 32_767;
const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function toCell(value: Cell): string {
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  const text = value
    .slice(0, longestCell)
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g, '')
    .replace(/[&<>]/g, (sign) => escaped[sign] ?? sign);
  return `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
