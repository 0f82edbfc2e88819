/** The desk: one list at a time, from its bytes to its report. It runs in a worker, so that the page stays usable. */
import { omit } from '../lib/omit.ts';
import { sha256OrNull } from '../lib/sha-256.ts';
import { grades, relations, type Grade, type Relation } from '../search/names/hit.ts';
import { restoreEntry, type NamesFile } from '../search/names/name-entry.ts';
import { buildNamesIndex, type NamesIndex } from '../search/names/names-index.ts';
import { guessColumns, nameOfColumn, rowsOf, type Columns } from './columns.ts';
import { carryOver, decide, type DecisionMade } from './decisions.ts';
import type { Encoding } from './decode.ts';
import { ListFault } from './limits.ts';
import { isFilled, readList, type List } from './read-list.ts';
import type { Progress } from './progress.ts';
import { screenRows } from './screen-list.ts';
import { toCsv, toTable, toXlsx } from './tables.ts';
import {
  countHits,
  readWorkingFile,
  toDataset,
  toWorkingFile,
  writeWorkingFile,
  type CaseHit,
  type CaseRow,
  type HitCounts,
  type WorkingFile,
} from './working-file.ts';

/** What the desk asks and checks with. */
export interface DeskParts {
  /** Text of the names index. */
  names: string;
  /** Its SHA-256, hexadecimal. */
  namesSha256: string;
  /** SHA-256 of the program, hexadecimal. */
  program: string;
}

/** A list that was read, for choosing its columns. */
export interface ListView extends Omit<List, 'rows'> {
  /** Number of rows that are not blank, the head counted. */
  rows: number;
  columns: Columns;
  /** The first rows. */
  sample: string[][];
}

/** Which hits to show; an empty text lets everything pass. */
export interface Filter {
  relation: Relation | '';
  grade: Grade | '';
  decision: CaseHit['decision'] | '';
  /** Only hits that are new or changed since the last working file. */
  isChanged: boolean;
}

/** A line of the table: a hit, or a row without one. */
export interface Line extends Omit<CaseRow, 'hits'> {
  hit?: CaseHit;
  /** Listed name of the entity. */
  title?: string;
}

/** What a check found, in numbers. */
export interface Summary extends Omit<WorkingFile, 'rows'>, HitCounts {
  /** Rows that were not searched, or not as a whole. */
  noted: number;
  kinds: { relation: Relation; grade: Grade; count: number }[];
  /** Version of the names that are loaded now, where the check is of others. */
  newerVersion?: string;
}

/** A file to save. */
export interface SavedFile {
  name: string;
  type: string;
  content: string | Uint8Array;
}

/** One list and what was found in it. */
export class Desk {
  private readonly index: NamesIndex;
  private readonly file: NamesFile;
  private readonly parts: DeskParts;
  private list: List | undefined;
  private listSha256: string | null = null;
  private checked: WorkingFile | undefined;
  private ranked: Line[] = [];

  constructor(parts: DeskParts) {
    this.parts = parts;
    this.file = JSON.parse(parts.names) as NamesFile;
    this.index = buildNamesIndex(this.file.entries.map(restoreEntry));
  }

  /**
   * Reads a list.
   *
   * @param file - Name of the file; empty for a pasted list.
   * @throws ListFault if it cannot be checked.
   */
  async open(bytes: Uint8Array<ArrayBuffer>, file: string, encoding?: Encoding): Promise<ListView> {
    const { rows, ...about } = (this.list = readList(bytes, file, encoding));
    this.listSha256 = await sha256OrNull(bytes);
    const filled = rows.filter(isFilled);
    const sample = filled.slice(0, 4).map((row) => row.map((cell) => cell.slice(0, 60)));
    return { ...about, rows: filled.length, columns: guessColumns(rows), sample };
  }

  /**
   * Checks the list.
   *
   * @param last - Text of the working file of the last time, to compare with.
   */
  run(
    columns: Columns,
    last: string | undefined,
    onProgress: (progress: Progress) => void
  ): Summary {
    if (!this.list) throw new ListFault('Choose a list first.');
    const { rows, file, readAs, notes } = this.list;
    const earlier = last === undefined ? undefined : readWorkingFile(last);
    const column = nameOfColumn(rows, columns);
    const about = {
      list: { file, sha256: this.listSha256, readAs, column, notes },
      time: new Date().toISOString(),
      dataset: toDataset(this.file, this.parts.namesSha256),
      programSha256: this.parts.program,
    };
    const checked = toWorkingFile(about, screenRows(this.index, rowsOf(rows, columns), onProgress));
    if (earlier) carryOver(checked, earlier);
    return this.take(checked);
  }

  /** Takes a working file as it was saved. */
  load(text: string): Summary {
    return this.take(readWorkingFile(text));
  }

  /** The lines that pass a filter, strongest first, and their number. */
  view(filter: Filter, most: number): { lines: Line[]; count: number } {
    const passing = this.ranked.filter((line) => passes(line, filter));
    return { lines: passing.slice(0, most), count: passing.length };
  }

  /** The rows without a hit, and their number. */
  viewOthers(most: number): { lines: Line[]; count: number } {
    const others = (this.checked?.rows ?? []).filter(({ hits }) => hits.length === 0);
    return { lines: others.slice(0, most).map((row) => omit(row, 'hits')), count: others.length };
  }

  /** Writes a decision, and returns the numbers of the rows that have it. */
  decide(made: DecisionMade): number[] {
    return decide(this.checked?.rows ?? [], made);
  }

  /** Writes the check as a file: JSON is the working file and the report that can be run again. */
  async save(kind: 'json' | 'csv' | 'xlsx'): Promise<SavedFile> {
    if (!this.checked) throw new ListFault('Check a list first.');
    const day = this.checked.time.slice(0, 16).replace(':', '-');
    const name = `list-check-${day}Z.${kind}`;
    if (kind === 'json')
      return { name, type: 'application/json', content: await writeWorkingFile(this.checked) };
    const table = toTable(this.checked.rows, (id) => this.nameOf(id));
    if (kind === 'csv') return { name, type: 'text/csv', content: toCsv(table) };
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { name, type, content: toXlsx(table) };
  }

  private take(checked: WorkingFile): Summary {
    this.checked = checked;
    const lines = checked.rows.flatMap(({ hits, ...row }) =>
      hits.map((hit): Line => ({ ...row, hit, title: this.nameOf(hit.entity) }))
    );
    this.ranked = lines.sort((a, b) => strength(a) - strength(b) || a.row - b.row);
    const { rows, ...about } = checked;
    const isOther = checked.dataset.namesIndexSha256 !== this.parts.namesSha256;
    return {
      ...about,
      ...countHits(rows),
      noted: rows.filter(({ note }) => note !== undefined).length,
      kinds: countKinds(lines),
      ...(isOther && { newerVersion: this.file.version }),
    };
  }

  private nameOf(id: string): string {
    return this.index.entries.find((entry) => entry.id === id)?.name ?? id;
  }
}

function strength({ hit }: Line): number {
  return hit ? relations.indexOf(hit.relation) * grades.length + grades.indexOf(hit.grade) : 99;
}

function passes({ hit }: Line, { relation, grade, decision, isChanged }: Filter): boolean {
  if (!hit) return false;
  return (
    (relation === '' || hit.relation === relation) &&
    (grade === '' || hit.grade === grade) &&
    (decision === '' || hit.decision === decision) &&
    (!isChanged || hit.change !== 'same')
  );
}

function countKinds(lines: Line[]): Summary['kinds'] {
  const all = relations.flatMap((relation) => grades.map((grade) => ({ relation, grade })));
  const counted = all.map(({ relation, grade }) => ({
    ...{ relation, grade },
    count: lines.filter(({ hit }) => hit?.relation === relation && hit.grade === grade).length,
  }));
  return counted.filter(({ count }) => count > 0);
}
