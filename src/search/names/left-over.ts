/** Words of a query that belong to nothing that was found in it. */
import { textsOf } from './entry-texts.ts';
import { reasonKinds, type NameEntry } from './name-entry.ts';
import { hasUnit } from './name-units.ts';
import type { Unit } from './readings.ts';
import { isHan } from '../tokens.ts';

/** An entity found in a query, and the name by which. */
interface FoundName {
  entry: NameEntry;
  name: string;
}

/** In: a query and all that was found in it. Out: words that no found entity has; of a run of Han, what no name takes. */
export function leftOver(units: Unit[], found: FoundName[]): string[] {
  const han = found.map(({ name }) => name).filter(isHan);
  return units
    .filter((unit) => !found.some(({ entry }) => hasInTexts(entry, unit)))
    .flatMap(({ typed }) => (isHan(typed) ? withoutNames(typed, han) : [typed]));
}

/** Whether an entity has a word in any text; an address may confirm what a name tells. */
export function hasInTexts(entry: NameEntry, unit: Unit): boolean {
  return textsOf(entry, reasonKinds).some((text) => hasUnit(text, unit));
}

function withoutNames(run: string, names: string[]): string[] {
  const parts = names.reduce((left, name) => left.replaceAll(name, ' '), run);
  return parts.split(' ').filter((part) => part !== '');
}
