/** What a list may be, and the error for a list that cannot be read. */

/** A larger file would not fit the memory of an old computer. */
export const mostBytes = 50_000_000;

/** Rows with a name or another cell. */
export const mostRows = 100_000;

/** A list with more columns is most often one that was written in a line. */
export const mostColumns = 1_000;

/** Characters of one name that are searched; the search page takes 500. */
export const longestName = 10_000;

const larger =
  'Split it, for example by first letter, and check the parts one by one; for millions of names use a screening server such as yente or watchman.';

/** A list that cannot be checked. The message is a sentence for its reader: what is wrong and what to do. */
export class ListFault extends Error {
  override name = 'ListFault';
}

/** Sentences about lists that cannot be checked. */
export const faults = {
  empty: 'The file is empty.',
  onlyHead: 'The list has a head and no rows below it.',
  tooLarge: `The file is larger than ${mostBytes / 1_000_000} MB. ${larger}`,
  tooLong: `The list has more than ${mostRows.toLocaleString('en')} rows. ${larger}`,
  tooWide: (columns: number) =>
    `The list has ${columns.toLocaleString('en')} columns; at most ${mostColumns.toLocaleString('en')} are read. If the names are in one line, put each on a line of its own.`,
  otherFile: (kind: string) =>
    `This is ${kind}, not a list. Save the list as CSV, TSV, TXT or XLSX.`,
  noText: 'This is not a text: it is full of control characters. Save the list as CSV in UTF-8.',
  locked:
    'The workbook is protected by a password, or of the old XLS format. Open it, save it without a password as XLSX or CSV, and choose that.',
  brokenWorkbook:
    'The workbook cannot be read: it is damaged, or no XLSX file. Save the sheet as CSV and choose that.',
  noSheet: (asked: string, sheets: string[]) =>
    `There is no sheet “${asked}”. The sheets are: ${sheets.join(', ')}.`,
  noColumn: (asked: string, head: string[]) =>
    `There is no column “${asked}”. The columns are: ${head.map((cell, at) => cell || `${at + 1}`).join(', ')}.`,
} as const;
