/**
 * `npm run screen -- FILE [--column NAME] [--sheet NAME] [--out FILE.csv|FILE.json]`: checks the names of a list as the search does.
 * `FILE` is CSV, TSV, TXT with one name a line, or XLSX; `-` reads the standard input. Without `--out` it prints JSON.
 * Exit code 0: no name has a hit; 2: some have; 1: the list could not be read.
 */
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '../content/content-dir.ts';
import { readRecords } from '../content/records.ts';
import { entitySchema } from '../schemas/entity.ts';
import { guessColumns, nameOfColumn, rowsOf, type ListRow } from '../screen/columns.ts';
import { ListFault } from '../screen/limits.ts';
import { readList } from '../screen/read-list.ts';
import { describeProgress, type Progress } from '../screen/progress.ts';
import { screenRows, type ScreenedRow } from '../screen/screen-list.ts';
import { toCsv, toTable } from '../screen/tables.ts';
import { toStoredEntry } from '../search/build/name-entries.ts';
import { restoreEntry, type NameEntry } from '../search/names/name-entry.ts';
import { buildNamesIndex } from '../search/names/names-index.ts';

const usage = 'npm run screen -- FILE [--column NAME] [--sheet NAME] [--out FILE.csv|FILE.json]';

try {
  process.exitCode = screen();
} catch (fault) {
  if (!(fault instanceof Error)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}

function screen(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { column: { type: 'string' }, sheet: { type: 'string' }, out: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new ListFault(`Name one file: ${usage}`);
  const write = writerFor(values.out);
  const list = readRows(file, values);
  const entries = readEntries();
  const rows = screenRows(buildNamesIndex(entries), list, showProgress());
  write(rows, entries);
  return rows.some(({ hits }) => hits.length > 0) ? 2 : 0;
}

/** Reads the rows and prints how they were read. */
function readRows(file: string, { column, sheet }: { column?: string; sheet?: string }): ListRow[] {
  const name = file === '-' ? 'list.csv' : path.basename(file);
  const list = readList(readBytes(file), name, { ...(sheet !== undefined && { sheet }) });
  const columns = guessColumns(list.rows, column);
  for (const note of list.notes) console.error(note);
  console.error(`Read as ${list.readAs}; names are in column ${nameOfColumn(list.rows, columns)}.`);
  return rowsOf(list.rows, columns);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch {
    throw new ListFault(`${file} cannot be read. Is its name right?`);
  }
}

/** The names of the record as it is now. */
function readEntries(): NameEntry[] {
  const content = contentDir();
  return readRecords(content, 'entities').map(({ id, data }) =>
    restoreEntry(toStoredEntry(id, entitySchema.parse(data)))
  );
}

type Writer = (rows: ScreenedRow[], entries: NameEntry[]) => void;

function writerFor(out: string | undefined): Writer {
  if (out !== undefined && !/\.(csv|json)$/i.test(out))
    throw new ListFault(`--out ${out} must end in .csv or .json.`);
  return (rows, entries) => {
    const target = out === undefined ? 1 : openSync(out, 'w');
    const parts = out?.toLowerCase().endsWith('.csv') ? csvOf(rows, entries) : jsonOf(rows);
    for (const part of parts) writeFileSync(target, part);
  };
}

function* csvOf(rows: ScreenedRow[], entries: NameEntry[]): Generator<string> {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  yield toCsv(toTable(rows, (id) => names.get(id) ?? id));
}

/** An array with one object a line, in parts, so that a long list needs little memory. */
function* jsonOf(rows: ScreenedRow[]): Generator<string> {
  for (let at = 0; at < rows.length; at += 1000) {
    const lines = rows.slice(at, at + 1000).map((row) => JSON.stringify(row));
    yield `${at === 0 ? '[' : ','}\n${lines.join(',\n')}`;
  }
  yield '\n]\n';
}

/** One line that is written over on a terminal, and only the last one elsewhere. */
function showProgress(): (progress: Progress) => void {
  const start = performance.now();
  return (progress) => {
    const isLast = progress.rows === progress.of;
    if (!process.stderr.isTTY && !isLast) return;
    const line = describeProgress(progress, (performance.now() - start) / 1000);
    process.stderr.write(
      process.stderr.isTTY ? `\r\x1b[K${line}${isLast ? '\n' : ''}` : `${line}\n`
    );
  };
}
