/** Asks the names of a list with the search of the site, equal names once. */
import type { Grade, Reading, Relation } from '../search/names/hit.ts';
import { searchNames } from '../search/names/name-search.ts';
import type { NamesIndex } from '../search/names/names-index.ts';
import { unsearchedScript } from '../search/words.ts';
import type { ListRow } from './columns.ts';
import { longestName } from './limits.ts';
import type { Progress } from './progress.ts';

/** An entity that a name of a list may mean. */
export interface RowHit {
  /** Id of the entity. */
  entity: string;
  relation: Relation;
  grade: Grade;
  /** Why it is a hit, in words. */
  reason: string;
  read: Reading;
}

/** A hit as far as it is compared; a proof of an early version has less. */
export type ProvedHit = Pick<RowHit, 'entity' | 'reason'> &
  Partial<Pick<RowHit, 'relation' | 'grade'>>;

/** True if two hits of one name on one entity say the same, as far as the earlier one says it. */
export function isSameHit(then: ProvedHit, now: ProvedHit): boolean {
  const fields = ['relation', 'grade', 'reason'] as const;
  return fields.every((field) => then[field] === undefined || then[field] === now[field]);
}

/** What a name gave. */
export interface NameResult {
  /** Why a name was not searched, or not as a whole. */
  note?: string;
  hits: RowHit[];
}

/** A row with what its name gave. */
export type ScreenedRow = ListRow & NameResult;

/** Shared by all rows without a hit, which are many. */
const nothing: NameResult = { hits: [] };

/** Rows between two reports of progress. */
const step = 500;

/** Checks rows in their order, and adds to each what its name gave. Reports its progress every 500 rows and at the end. */
export function screenRows(
  index: NamesIndex,
  rows: ListRow[],
  onProgress: (progress: Progress) => void = () => undefined
): ScreenedRow[] {
  const steps = screenInSteps(index, rows);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    onProgress(value);
  }
}

/** Checks rows as `screenRows` does, and stops at each report of progress, so that a check can be cancelled. */
export function* screenInSteps(
  index: NamesIndex,
  rows: ListRow[]
): Generator<Progress, ScreenedRow[]> {
  const known = new Map<string, NameResult>();
  const screened: ScreenedRow[] = [];
  let found = 0;
  for (const row of rows) {
    const asked = known.get(row.name) ?? askName(index, row.name);
    const result = asked.hits.length > 0 || asked.note !== undefined ? asked : nothing;
    known.set(row.name, result);
    if (result.hits.length > 0) found++;
    const done = screened.push(Object.assign(row, result));
    if (done % step === 0 || done === rows.length) yield { rows: done, of: rows.length, found };
  }
  return screened;
}

/** Asks one name. */
export function askName(index: NamesIndex, name: string): NameResult {
  if (name === '') return { note: 'no name', hits: [] };
  const isCut = name.length > longestName;
  const answer = searchNames(index, isCut ? name.slice(0, longestName) : name);
  const note = isCut
    ? `only the first ${longestName.toLocaleString('en')} characters were searched`
    : answer.unsearchedScript && `not searched: ${unsearchedScript}`;
  const hits = answer.hits.map(({ entity, relation, grade, reason, read }) => ({
    entity: entity.id,
    relation,
    grade,
    reason: reason.text,
    read,
  }));
  return { ...(note && { note }), hits };
}
