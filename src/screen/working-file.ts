/**
 * The working file: a checked list with its decisions, which is also the report and what can be run again. Nothing of it
 * is kept unless its reader saves it.
 */
import { methodTexts, notCovered } from '../search/late-words.ts';
import type { NamesFile } from '../search/names/name-entry.ts';
import { sealProof } from '../search/proof.ts';
import { ListFault } from './limits.ts';
import type { ListRow } from './columns.ts';
import type { RowHit, ScreenedRow } from './screen-list.ts';

/** What a reader decides on a hit. */
export const decisions = ['open', 'true match', 'false match'] as const;

/** The decision on a hit, with who made it and why. */
export interface Decision {
  decision: (typeof decisions)[number];
  note: string;
  initials: string;
}

/** How a hit differs from that of the last working file. */
export type Change = 'new' | 'changed' | 'same';

/** A hit with the decision on it. */
export type CaseHit = RowHit & Decision & { change?: Change };

/** A row of a checked list. */
export type CaseRow = ListRow & { note?: string; hits: CaseHit[] };

/** The names index that a list was checked against. */
export interface Dataset {
  version: string;
  /** Day on which the status was last checked, ISO 8601. */
  statusLastChecked: string;
  namesIndexSha256: string;
  entitiesCompared: number;
}

/** The list that was checked. */
export interface CheckedFile {
  /** Name of the file; empty for a pasted list. */
  file: string;
  /** SHA-256 of its bytes; `null` where the browser has none. */
  sha256: string | null;
  readAs: string;
  /** Head of the column of names, or its number. */
  column: string;
  notes: string[];
}

/** A checked list with everything that a report says of it. */
export interface WorkingFile {
  title: typeof title;
  list: CheckedFile;
  /** When it was checked, by the clock of the device, ISO 8601. */
  time: string;
  dataset: Dataset;
  /** SHA-256 of the program that checked. */
  programSha256: string;
  /** What was compared with the last time, if anything: its day, and hits that are gone. */
  compared?: { time: string; gone: number };
  rows: CaseRow[];
}

const title = 'Report of a list check against the record "Twenty-Eight"';

/** How names are searched: the sentence on pages is not about lists. */
export const listMethods = [
  'Every name of the chosen column was searched as the search page searches names; equal names were searched once.',
  ...methodTexts.filter((text) => !text.startsWith('Pages:')),
];

/** What a check cannot show. */
export const listLimits = notCovered;

/** Makes a working file of a check, all decisions open. */
export function toWorkingFile(
  about: Pick<WorkingFile, 'list' | 'time' | 'dataset' | 'programSha256'>,
  rows: ScreenedRow[]
): WorkingFile {
  const open: Decision = { decision: 'open', note: '', initials: '' };
  const cases = rows.map((row) => ({ ...row, hits: row.hits.map((hit) => ({ ...hit, ...open })) }));
  return { title, ...about, rows: cases };
}

/** What is known of a names index. */
export function toDataset({ version, checkedOn, entries }: NamesFile, sha256: string): Dataset {
  return {
    version,
    statusLastChecked: checkedOn,
    namesIndexSha256: sha256,
    entitiesCompared: entries.length,
  };
}

/** Numbers of a check. */
export interface HitCounts {
  rows: number;
  rowsWithHits: number;
  hits: number;
}

/** Counts the rows of a check and their hits. */
export function countHits(rows: readonly CaseRow[]): HitCounts {
  return {
    rows: rows.length,
    rowsWithHits: rows.filter(({ hits }) => hits.length > 0).length,
    hits: rows.reduce((sum, { hits }) => sum + hits.length, 0),
  };
}

/** Writes a working file as JSON with a checksum; methods, limits and counts are in it for its readers. */
export function writeWorkingFile({ rows, ...about }: WorkingFile): Promise<string> {
  return sealProof({
    ...about,
    methods: listMethods,
    notCovered: listLimits,
    counts: countHits(rows),
    rows,
  });
}

/** Reads a working file. Throws ListFault if it is none. */
export function readWorkingFile(text: string): WorkingFile {
  const file = parse(text);
  if (!isWorkingFile(file)) throw new ListFault(notOurs);
  const { list, time, dataset, programSha256, rows, compared } = file;
  return { title, list, time, dataset, programSha256, ...(compared && { compared }), rows };
}

const notOurs = 'This is no working file of the list check. Choose the JSON file that “Save” made.';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ListFault(notOurs);
  }
}

/** True for the parsed JSON of a working file. */
export function isWorkingFile(file: unknown): file is WorkingFile {
  if (typeof file !== 'object' || file === null) return false;
  const { title: itsTitle, rows, dataset, list } = file as Partial<WorkingFile>;
  return itsTitle === title && Array.isArray(rows) && rows.every(isCase) && !!dataset && !!list;
}

function isCase(row: Partial<CaseRow> | null): boolean {
  if (typeof row?.name !== 'string' || typeof row.row !== 'number') return false;
  const { hits } = row as { hits?: unknown };
  return Array.isArray(hits) && hits.every((hit: Partial<CaseHit> | null) => isHit(hit));
}

function isHit(hit: Partial<CaseHit> | null): boolean {
  return (
    [hit?.entity, hit?.relation, hit?.grade, hit?.reason].every(
      (text) => typeof text === 'string'
    ) && typeof hit?.read === 'object'
  );
}
