/** A table as CSV: RFC 4180 but with LF, in UTF-8, with a header and days in ISO 8601. */
import { stringify } from 'csv-stringify/sync';
import type { Row } from './tables/table.ts';

/**
 * Writes rows as CSV; a missing value is an empty cell.
 * A spreadsheet runs a text that begins with =, +, -, @, a tab or a carriage return, or with the full-width forms of
 * the signs, as a formula. Such a text gets an apostrophe before it (OWASP, CSV injection); numbers stay as they are.
 */
export function toCsv(columns: string[], rows: Row[]): string {
  return stringify(rows, {
    columns,
    header: true,
    record_delimiter: '\n',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
