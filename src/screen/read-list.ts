/** Reads a list from the bytes of a file: CSV, TSV, TXT or XLSX. */
import { decodeText, type Encoding } from './decode.ts';
import { readDelimited } from './delimited.ts';
import { faults, ListFault, mostBytes, mostColumns, mostRows } from './limits.ts';
import { readWorkbook } from './workbook.ts';

/** A list as it was read. */
export interface List {
  /** Name of its file; empty for a pasted list. */
  file: string;
  /** All rows, blank ones too; the place of a row, from 0, is its number less one. */
  rows: string[][];
  /** How it was read, in words. Example: `CSV, utf-8, cells divided by commas`. */
  readAs: string;
  /** `undefined` for a workbook. */
  encoding: Encoding | undefined;
  /** Names of the sheets of a workbook, the one that was read first; empty for a text. */
  sheets: string[];
  /** Sentences about what a reader should know. */
  notes: string[];
}

/** What a reader chose; what is left out is guessed. */
export interface ReadingChoice {
  /** Encoding of a text. */
  encoding?: Encoding;
  /** Name of a sheet of a workbook. */
  sheet?: string;
}

/**
 * Reads a list.
 *
 * @param bytes - Content of the file.
 * @param file - Its name, whose ending decides whether commas divide cells; empty for a pasted list.
 * @throws ListFault with a sentence for its reader.
 */
export function readList(bytes: Uint8Array, file: string, choice: ReadingChoice = {}): List {
  if (bytes.length > mostBytes) throw new ListFault(faults.tooLarge);
  const kind = kindOf(bytes);
  if (kind !== 'text' && kind !== 'zip')
    throw new ListFault(kind === 'locked' ? faults.locked : faults.otherFile(kind));
  return checked(
    kind === 'zip' ? fromWorkbook(bytes, file, choice) : fromText(bytes, file, choice)
  );
}

function fromWorkbook(bytes: Uint8Array, file: string, { sheet }: ReadingChoice): List {
  const workbook = readWorkbook(bytes, sheet);
  const readAs = `XLSX, sheet “${workbook.sheets[0] ?? ''}”, numbers and dates as they are stored`;
  return { file, encoding: undefined, readAs, ...workbook };
}

const divided: Record<string, string> = {
  '': 'one name a line',
  ',': 'cells divided by commas',
  ';': 'cells divided by semicolons',
  '\t': 'cells divided by tabs',
  '|': 'cells divided by vertical bars',
};

function fromText(bytes: Uint8Array, file: string, choice: ReadingChoice): List {
  const { text, encoding, notes } = decodeText(bytes, choice.encoding);
  const isLines = file === '' || /\.(txt|text|lst)$/i.test(file);
  const cells = readDelimited(text, isLines);
  const readAs = `${encoding}, ${divided[cells.delimiter] ?? `cells divided by “${cells.delimiter}”`}`;
  const all = [...notes, ...cells.notes];
  return { file, rows: cells.rows, encoding, sheets: [], readAs, notes: all };
}

/** Without blank rows at the end. */
function checked(list: List): List {
  const rows = list.rows.slice(0, list.rows.findLastIndex(isFilled) + 1);
  const filled = rows.filter(isFilled);
  if (filled.length === 0) throw new ListFault(faults.empty);
  if (filled.length > mostRows + 1) throw new ListFault(faults.tooLong);
  const widest = Math.max(...filled.slice(0, 1000).map(({ length }) => length));
  if (widest > mostColumns) throw new ListFault(faults.tooWide(widest));
  return { ...list, rows };
}

/** True for a row with a cell that is not blank. */
export function isFilled(row: string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** First bytes of files that are no lists, as people rename and mistake them. */
const signatures: [bytes: string, kind: string][] = [
  ['PK\x03\x04', 'zip'],
  ['\xd0\xcf\x11\xe0', 'locked'],
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['RIFF', 'a picture or sound'],
  ['%PDF', 'a PDF'],
  ['\x1f\x8b', 'a compressed file (gzip)'],
  ['Rar!', 'a compressed file (RAR)'],
  ['7z\xbc\xaf', 'a compressed file (7z)'],
  ['{\\rtf', 'a text document (RTF)'],
];

function kindOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? 'text';
}
