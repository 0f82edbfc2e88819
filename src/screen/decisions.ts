/** Decisions on hits: making them, and carrying them over from the last check of a list. */
import { isSameHit } from './screen-list.ts';
import type { CaseHit, CaseRow, Decision, WorkingFile } from './working-file.ts';

/** A decision on one hit, or on all hits of equal names. */
export interface DecisionMade extends Decision {
  row: number;
  entity: string;
  /** True if it is also that of every equal name. */
  forEqualNames: boolean;
}

/** Writes a decision into the hits that it is about, and returns the numbers of the rows that have it now. */
export function decide(rows: CaseRow[], made: DecisionMade): number[] {
  const { row, entity, forEqualNames, decision, note, initials } = made;
  const name = rows.find((each) => each.row === row)?.name;
  const meant = rows.filter((each) => each.row === row || (forEqualNames && each.name === name));
  return meant.flatMap((each) => {
    const hit = each.hits.find((other) => other.entity === entity);
    if (hit) Object.assign(hit, { decision, note, initials });
    return hit ? [each.row] : [];
  });
}

/**
 * Compares a check with the last one: each hit is new, changed or the same, and a decision goes over where name and hit
 * are the same. Changes `now`.
 */
export function carryOver(now: WorkingFile, last: WorkingFile): void {
  const before = hitsByName(last.rows);
  const seen = new Set<CaseHit>();
  for (const { name, hits } of now.rows)
    for (const hit of hits) {
      const earlier = before.get(keyOf(name, hit.entity)) ?? [];
      const same = earlier.filter((other) => isSameHit(other, hit));
      for (const other of earlier) seen.add(other);
      hit.change = same.length > 0 ? 'same' : earlier.length > 0 ? 'changed' : 'new';
      if (same.length > 0) {
        const { decision, note, initials } = decided(same);
        Object.assign(hit, { decision, note, initials });
      }
    }
  const gone = [...before.values()].flat().filter((hit) => !seen.has(hit)).length;
  now.compared = { time: last.time, gone };
}

/** Of equal names one can be decided and another open. Where two decisions differ, the hit is open again. */
function decided(hits: CaseHit[]): Decision {
  const made = hits.filter(({ decision }) => decision !== 'open');
  const [first] = made;
  const isOne = first && made.every(({ decision }) => decision === first.decision);
  return isOne ? first : { decision: 'open', note: '', initials: '' };
}

function hitsByName(rows: CaseRow[]): Map<string, CaseHit[]> {
  const byName = new Map<string, CaseHit[]>();
  for (const { name, hits } of rows)
    for (const hit of hits) {
      const key = keyOf(name, hit.entity);
      byName.set(key, [...(byName.get(key) ?? []), hit]);
    }
  return byName;
}

function keyOf(name: string, entity: string): string {
  return `${entity} ${name}`;
}
