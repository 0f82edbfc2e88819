/** Cells of a table as a first look shows them. */
import type { Cell, Row } from '../../exports/tables/table.ts';

/** Longest text that is shown whole. */
const limit = 80;

/** @returns The text of a cell, cut with an ellipsis where it is long. */
export function cellText(cell: Cell): string {
  const text = String(cell ?? '');
  return text.length > limit ? `${text.slice(0, limit).trimEnd()} …` : text;
}

/** Columns whose language stands in the column `lang`. */
const textColumns = new Set(['text', 'value', 'title']);

/**
 * Finds the language of a cell.
 *
 * @param row - The row, which may have a column for languages.
 * @param column - Name of the cell's column.
 * @returns A language tag, if the row says it.
 */
export function languageOfCell(row: Row, column: string): string | undefined {
  const lang = row[`${column}Lang`] ?? (textColumns.has(column) ? row['lang'] : undefined);
  return typeof lang === 'string' ? lang : undefined;
}
