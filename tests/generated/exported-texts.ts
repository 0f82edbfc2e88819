/** The texts that readers of the tables get. */
import { parse } from 'csv-parse/sync';
import { toCsv } from '../../src/exports/csv.ts';
import type { Dataset } from '../../src/exports/dataset.ts';
import { tables } from '../../src/exports/tables/index.ts';

/** In: a dataset. Out: every cell of its CSV files, without the apostrophe that keeps spreadsheets from running it. */
export function exportedTexts(dataset: Dataset): ReadonlySet<string> {
  const cells = tables.flatMap((table) => {
    const csv = toCsv(Object.keys(table.row.shape), table.rows(dataset));
    return parse(csv).flat();
  });
  return new Set(cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')));
}
