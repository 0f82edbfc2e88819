/** Reads the cells of CSV, TSV and plain lines. */
import Papa from 'papaparse';
import { mostRows } from './limits.ts';

/** Cells as they were read. */
export interface Cells {
  /** All rows of the file, blank ones too, so that the place of a row is its number. */
  rows: string[][];
  /** What separates the cells; empty for one name a line. */
  delimiter: string;
  /** Sentences about what a reader should know. */
  notes: string[];
}

const delimiters = [',', ';', '\t', '|'];

/**
 * Reads a text.
 *
 * @param text - The text; `sep=;` in its first line names the delimiter, as Excel writes it.
 * @param isLines - True for a text of one name a line, in which only tabs divide cells: names have commas.
 */
export function readDelimited(text: string, isLines: boolean): Cells {
  const [mark = '', named] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const body = text.slice(mark.length);
  const delimiter = named ?? guessDelimiter(body, isLines ? ['\t'] : delimiters);
  const read = delimiter === '' ? readLines(body) : readCells(body, delimiter);
  return mark === '' ? read : { ...read, rows: [[], ...read.rows] };
}

/** The delimiter that divides nine in ten of the first rows into equally many cells; empty if none does. */
function guessDelimiter(text: string, candidates: string[]): string {
  const judged = candidates.map((delimiter) => {
    const { rows } = parse(text, delimiter, 200);
    const widths = rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row.length);
    const usual = mostFrequent(widths);
    const share = widths.filter((width) => width === usual).length / widths.length;
    return { delimiter, columns: widths[0] === usual || share > 0.9 ? usual : 0, share };
  });
  const fitting = judged.filter(({ columns, share }) => columns > 1 && share > 0.6);
  fitting.sort((a, b) => b.share - a.share || b.columns - a.columns);
  return fitting[0]?.delimiter ?? '';
}

function mostFrequent(numbers: number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function readLines(text: string): Cells {
  const rows = text.split(/\r\n|\n|\r/).map((line) => [unquote(line)]);
  return { rows, delimiter: '', notes: [] };
}

/** A line that is wholly in quotation marks, as a CSV of one column has it. */
function unquote(line: string): string {
  return /^"(?:[^"]|"")*"$/.test(line) ? line.slice(1, -1).replaceAll('""', '"') : line;
}

function readCells(text: string, delimiter: string): Cells {
  const { rows, isOpen } = parse(text, delimiter, mostRows * 2);
  const note =
    'A quotation mark is never closed, so all quotation marks were read as characters of the names.';
  return { rows, delimiter, notes: [...(isOpen ? [note] : []), ...noteRagged(rows)] };
}

/** An open quotation mark would make one cell of the rest of the file: then marks are characters like others. */
function parse(text: string, delimiter: string, preview: number) {
  const config = { delimiter, preview };
  const { data, errors } = Papa.parse<string[]>(text, config);
  const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
  const plain = isOpen && Papa.parse<string[]>(text, { ...config, quoteChar: '\0' });
  return { rows: plain ? plain.data : data, isOpen };
}

function noteRagged(rows: string[][]): string[] {
  const width = rows.find((row) => row.length > 1)?.length ?? 0;
  const longer = rows.flatMap((row, at) =>
    row.slice(width).some((cell) => cell !== '') ? [at + 1] : []
  );
  if (longer.length === 0) return [];
  const shown = [...longer.slice(0, 5), ...(longer.length > 5 ? ['…'] : [])].join(', ');
  return [
    `${longer.length} rows have more cells than the first (${shown}). Look whether their names are whole.`,
  ];
}
