/** The texts that readers of the tables get. */
import { parse } from 'csv-parse/sync';
import { toCsv } from '../../src/exports/csv.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { tables } from '../../src/exports/tables/index.ts';

/** Collects every cell of the CSV files of a dataset. */
export function exportedTexts(dataset: Dataset): ReadonlySet<string> {
  return cellsOf(tables.map((table) => toCsv(Object.keys(table.row.shape), table.rows(dataset))));
}

/** Collects every cell of CSV texts, and removes the apostrophe that keeps spreadsheets from running a formula. */
export function cellsOf(files: string[]): ReadonlySet<string> {
  const cells = files.flatMap((csv) => parse(csv).flat());
  return new Set(cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')));
}

/** Helps only the search, or redirects; ids of statements stand in their addresses. */
export const unexported = new Set([
  'searchTerms',
  'relatedSearchTerms',
  'formerIds',
  'differsIn',
  'revised',
  'excludes',
  'recheckedOn',
  'id',
  'of',
  'concerns',
]);
