/** Puts the entities that a query finds into order, each with its reason. */
import type { Candidate } from './candidates.ts';
import { allNames } from './entry-texts.ts';
import { explainHit, type Reason } from './explanation.ts';
import type { NameEntry } from './name-entry.ts';
import { hasSameWords, hasUnit, isWholeName } from './name-units.ts';
import type { Unit } from './readings.ts';

/** An entity that a query finds, and why. */
export interface NameHit {
  entry: NameEntry;
  reason: Reason;
}

/** Whole names first, then those in another order of words, then the fewest corrections, then the largest score. */
export function rank(candidates: Candidate[], units: Unit[]): NameHit[] {
  return candidates
    .map((candidate) => ({ ...candidate, order: orderOf(candidate.entry, units) }))
    .sort((a, b) => a.order - b.order || a.edits - b.edits || b.score - a.score)
    .map(({ entry }) => ({ entry, reason: explainHit(entry, units) }));
}

/** An entity that has a word of the query only in its place comes last. */
function orderOf(entry: NameEntry, units: Unit[]): number {
  const names = allNames(entry);
  if (names.some((name) => isWholeName(name, units))) return 0;
  if (names.some((name) => hasSameWords(name, units))) return 1;
  const places = entry.names.place ?? [];
  const isOnlyPlace = (unit: Unit) =>
    places.some((text) => hasUnit(text, unit)) &&
    !names.some((name) => !places.includes(name) && hasUnit(name, unit));
  return units.some(isOnlyPlace) ? 3 : 2;
}
