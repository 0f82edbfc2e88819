/** Every file of the dataset below `/data/`, made once from the records. */
import { toCalendar } from './calendar.ts';
import { sha256 } from './checksum.ts';
import { toCsv } from './csv.ts';
import { dataFile, type DataFile, type TextFile } from './data-file.ts';
import { toCrate } from './deposit/crate.ts';
import { toDataPackage } from './data-package.ts';
import { getDataset, type Dataset } from '../data/dataset.ts';
import { memoize } from '../data/memoize.ts';
import { toFollowTheMoneyLines, type FtmLine } from './follow-the-money-lines.ts';
import { toStatusDocument } from './documents/status-document.ts';
import { toJson } from './json-text.ts';
import { toJsonSchemas } from './json-schemas.ts';
import { toResearchKit } from './research-kit.ts';
import { toSpreadsheet } from './spreadsheet.ts';
import { tables } from './tables/index.ts';
import type { Row, Table } from './tables/table.ts';

/** A table with its rows and the two files that hold them. */
export interface TableFiles {
  table: Table;
  rows: Row[];
  csv: TextFile;
  json: TextFile;
}

/** The whole dataset as files. */
export interface DataFiles {
  tables: TableFiles[];
  dataPackage: TextFile;
  spreadsheet: DataFile;
  followTheMoney: TextFile;
  status: TextFile;
  calendar: TextFile;
  /** Files for databases and other programs of researchers. */
  researchKit: DataFile[];
  schemas: TextFile[];
  checksums: TextFile;
}

/** Makes the files of the dataset; the same dataset gives the same bytes. */
export function toDataFiles(dataset: Dataset): DataFiles {
  const tableFiles = tables.map((table) => toTableFiles(table, dataset));
  const ftmLines = toFollowTheMoneyLines(dataset);
  const followTheMoney = toFtmFile(ftmLines);
  const described = tableFiles.map(({ table, csv }) => ({ table, file: csv }));
  const dataPackage = dataFile(
    'datapackage.json',
    'Description of every table and column (Data Package 2.0)',
    toJson(toDataPackage(dataset.edition, described, followTheMoney))
  );
  const schemas = toSchemaFiles(dataset);
  const status = dataFile(
    'status.json',
    'When the record was last compared, with which lists and with which result',
    toJson(toStatusDocument(dataset))
  );
  const spreadsheet = toSpreadsheetFile(dataset, tableFiles);
  const calendar = dataFile(
    'dates.ics',
    'Exact dates of lists, divestments, rules and suspensions, for calendars (iCalendar)',
    toCalendar(dataset)
  );
  const whole = { dataPackage, spreadsheet, followTheMoney, status, calendar };
  const kit = toResearchKit(dataset, tableFiles, { file: followTheMoney, lines: ftmLines });
  const others = listFiles({ tables: tableFiles, ...whole, researchKit: kit, schemas });
  const researchKit = [...kit, toCrateFile(dataset, others)];
  const files = { tables: tableFiles, ...whole, researchKit, schemas };
  return { ...files, checksums: toChecksums(listFiles(files)) };
}

/** The files of what is published. */
export const getDataFiles = memoize(() => toDataFiles(getDataset()));

/** Every file in the order in which the page lists them. */
export function listFiles({
  tables,
  dataPackage,
  spreadsheet,
  followTheMoney,
  status,
  calendar,
  researchKit,
  schemas,
  checksums,
}: Omit<DataFiles, 'checksums'> & { checksums?: DataFile }): DataFile[] {
  return [
    ...tables.flatMap(({ csv, json }) => [csv, json]),
    ...[dataPackage, spreadsheet, followTheMoney, status, calendar],
    ...researchKit,
    ...schemas,
    ...(checksums ? [checksums] : []),
  ];
}

function toTableFiles(table: Table, dataset: Dataset): TableFiles {
  const rows = table.rows(dataset);
  const columns = Object.keys(table.row.shape);
  return {
    table,
    rows,
    csv: dataFile(`${table.name}.csv`, `${table.title} as CSV`, toCsv(columns, rows)),
    json: dataFile(`${table.name}.json`, `${table.title} as JSON`, toJson(rows.map(withNulls))),
  };
}

/** Every object has every column, as tools that read tables from JSON expect. */
function withNulls(row: Row): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell ?? null]));
}

function toSpreadsheetFile({ edition }: Dataset, tables: TableFiles[]): DataFile {
  return dataFile(
    'twenty-eight.xlsx',
    'All tables as sheets, and a sheet that explains the columns',
    toSpreadsheet(edition, tables)
  );
}

function toFtmFile(lines: FtmLine[]): TextFile {
  return dataFile(
    'entities.ftm.jsonl',
    'The entities as FollowTheMoney, one a line',
    lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  );
}

function toCrateFile({ edition }: Dataset, files: DataFile[]): DataFile {
  return dataFile(
    'ro-crate-metadata.json',
    'This folder as a research object (RO-Crate), also in the copy of the site',
    toJson(toCrate(edition, files))
  );
}

function toSchemaFiles({ edition }: Dataset): TextFile[] {
  return toJsonSchemas(edition).map(({ name, title, schema }) =>
    dataFile(`schemas/${name}.json`, title, toJson(schema))
  );
}

/** The format of `sha256sum`, sorted by path; `sha256sum -c SHA256SUMS` checks the folder. */
function toChecksums(files: DataFile[]): TextFile {
  const lines = files.map(({ path, content }) => `${sha256(content)}  ${path}\n`);
  return dataFile(
    'SHA256SUMS',
    'Checksums of all files',
    lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('')
  );
}
