/** The desk: one list at a time, from its bytes to its report. It runs in a worker, so that the page stays usable. */
import { omit } from '../lib/omit.ts';
import { sha256OrNull } from '../lib/sha-256.ts';
import { grades, relations, type Grade, type Relation } from '../search/names/hit.ts';
import { restoreEntry, type NamesFile } from '../search/names/name-entry.ts';
import { buildNamesIndex, type NamesIndex } from '../search/names/names-index.ts';
import { guessColumns, nameOfColumn, rowsOf, type Columns, type ListRow } from './columns.ts';
import { carryOver, decide, type DecisionMade } from './decisions.ts';
import { ListFault } from './limits.ts';
import { isFilled, readList, type List, type ReadingChoice } from './read-list.ts';
import type { Progress } from './progress.ts';
import { screenInSteps, type ScreenedRow } from './screen-list.ts';
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

/** A file to save. The page gets a reference of it, not its bytes, so that a large one costs the page no time. */
export interface SavedFile {
  name: string;
  content: Blob;
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
  private isCancelled = false;

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
  async open(content: Blob, file: string, choice: ReadingChoice = {}): Promise<ListView> {
    const bytes = new Uint8Array(await content.arrayBuffer());
    const { rows, ...about } = (this.list = readList(bytes, file, choice));
    this.listSha256 = await sha256OrNull(bytes);
    const filled = rows.filter(isFilled);
    const sample = filled.slice(0, 4).map((row) => row.map((cell) => cell.slice(0, 60)));
    return { ...about, rows: filled.length, columns: guessColumns(rows), sample };
  }

  /**
   * Checks the list.
   *
   * @param last - The working file of the last time, to compare with.
   * @returns `undefined` if the check was cancelled.
   */
  async run(
    columns: Columns,
    last: Blob | undefined,
    onProgress: (progress: Progress) => void
  ): Promise<Summary | undefined> {
    if (!this.list) throw new ListFault('Choose a list first.');
    const { rows, file, readAs, notes } = this.list;
    const earlier = last && readWorkingFile(await last.text());
    this.isCancelled = false;
    const screened = await this.screen(rowsOf(rows, columns), onProgress);
    if (!screened) return undefined;
    const column = nameOfColumn(rows, columns);
    const about = {
      list: { file, sha256: this.listSha256, readAs, column, notes },
      time: new Date().toISOString(),
      dataset: toDataset(this.file, this.parts.namesSha256),
      programSha256: this.parts.program,
    };
    const checked = toWorkingFile(about, screened);
    if (earlier) carryOver(checked, earlier);
    return this.take(checked);
  }

  /** Ends the check that runs. */
  cancel(): void {
    this.isCancelled = true;
  }

  /** Takes a working file as it was saved. */
  async load(content: Blob): Promise<Summary> {
    return this.take(readWorkingFile(await content.text()));
  }

  /** A part of the lines that pass a filter, strongest first, and the number of all of them. */
  view(filter: Filter, from: number, most: number): { lines: Line[]; count: number } {
    const passing = this.ranked.filter((line) => passes(line, filter));
    return { lines: passing.slice(from, from + most), count: passing.length };
  }

  /** A part of the rows without a hit, and the number of all of them. */
  viewOthers(from: number, most: number): { lines: Line[]; count: number } {
    const others = (this.checked?.rows ?? []).filter(({ hits }) => hits.length === 0);
    const lines = others.slice(from, from + most).map((row) => omit(row, 'hits'));
    return { lines, count: others.length };
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
    const { checked } = this;
    const table = () => toTable(checked.rows, (id) => this.nameOf(id));
    const write = {
      json: () => writeWorkingFile(checked),
      csv: () => toCsv(table()),
      xlsx: () => toXlsx(table()),
    };
    const content = (await write[kind]()) as BlobPart;
    return { name, content: new Blob([content], { type: mediaTypes[kind] }) };
  }

  /** Lets messages of the page in between two steps, one of which can cancel. */
  private async screen(
    rows: ListRow[],
    onProgress: (progress: Progress) => void
  ): Promise<ScreenedRow[] | undefined> {
    const steps = screenInSteps(this.index, rows);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      onProgress(value);
      await new Promise((resolve) => setTimeout(resolve));
      if (this.isCancelled) return undefined;
    }
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

const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

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
