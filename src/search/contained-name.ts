/** Finds entities whose telling words stand in a query that says more than their names do. */
import { wordsOfName } from './name-terms.ts';
import { hasUnit } from './name-units.ts';
import { textsOf } from './entry-texts.ts';
import { isGeneric, isLocator } from './generic-words.ts';
import { namingKinds } from './name-kinds.ts';
import type { NamesIndex } from './names-index.ts';
import { givenKinds, reasonKinds, type NameEntry, type NameKind } from './name-entry.ts';
import type { Unit } from './readings.ts';
import { indexTerms, isHan } from './tokens.ts';

/** A name whose telling words are all in the query. */
export interface ContainedName {
  entry: NameEntry;
  kind: NameKind;
  name: string;
  /** Words of the query that the entity's names do not have. */
  rest: string[];
}

/** Names and identifiers may stand in a longer text. */
const carryingKinds = [...givenKinds, 'identifier'];
const shortestCarrying = 6;
const shortestHan = 3;

/**
 * Entities that a query contains by name, each once.
 * A bureau's place is no name: what else is said must be words that other bureaus have too ("Aksu Prefecture …"
 * for "Aksu District …"). A company may stand beside any known word, and beside any word if its own is long.
 */
export function findContained(index: NamesIndex, units: Unit[]): ContainedName[] {
  return candidates(index, units).flatMap((entry) => containedName(index, units, entry) ?? []);
}

function candidates(index: NamesIndex, units: Unit[]): NameEntry[] {
  const typed = units.flatMap(({ typed, options }) => [typed, ...options.map(({ word }) => word)]);
  const telling = typed.flatMap(indexTerms).filter((word) => !isGeneric(index, word));
  return [...new Set(telling.flatMap((word) => index.words.get(word)?.entries ?? []))];
}

function containedName(
  index: NamesIndex,
  units: Unit[],
  entry: NameEntry
): ContainedName | undefined {
  const rest = units.filter((unit) => !hasInTexts(entry, unit)).map(({ typed }) => typed);
  for (const kind of namingKinds)
    for (const name of entry.names[kind] ?? [])
      if (
        isContained(index, units, name) &&
        (isSaidWhole(units, name, kind) || mayStandBeside(index, entry, kind, name, rest))
      )
        return { entry, kind, name, rest };
  return undefined;
}

/** Whether a name of several words, given to the entity, stands in the query as it is. */
function isSaidWhole(units: Unit[], name: string, kind: NameKind): boolean {
  const words = wordsOfName(name);
  const said = units.map(({ typed }) => typed).join(' ');
  return (
    words.length > 1 && givenKinds.includes(kind) && ` ${said} `.includes(` ${words.join(' ')} `)
  );
}

/** A corrected word tells only if it is long and begins as typed. */
function isContained(index: NamesIndex, units: Unit[], name: string): boolean {
  if (isHan(name))
    return name.length >= shortestHan && units.some(({ typed }) => typed.includes(name));
  const core = coreOf(index, name);
  return (
    core.length > 0 && core.every((word) => units.some((unit) => isSurelyTakenFor(unit, word)))
  );
}

function coreOf(index: NamesIndex, name: string): string[] {
  return wordsOfName(name).filter((word) => !isGeneric(index, word));
}

function mayStandBeside(
  index: NamesIndex,
  entry: NameEntry,
  kind: NameKind,
  name: string,
  rest: string[]
): boolean {
  const isGiven = carryingKinds.includes(kind);
  if (entry.kind === 'government-body') return rest.every((word) => isSharedByBodies(index, word));
  const carrying = isHan(name) ? name : coreOf(index, name).join('');
  if (isGiven && (isHan(name) || carrying.length >= shortestCarrying)) return true;
  return rest.every((word) => indexTerms(word).every((term) => isKnown(index, term)));
}

/** Words that several bodies share, such as `prefecture`; a word for a company's place is none. */
function isSharedByBodies(index: NamesIndex, word: string): boolean {
  const entries = index.words.get(word)?.entries ?? [];
  return entries.filter(({ kind }) => kind === 'government-body').length > 1;
}

function isKnown(index: NamesIndex, word: string): boolean {
  return index.words.has(word) || isLocator(index, word);
}

/** An address may confirm an entity that its name tells. */
function hasInTexts(entry: NameEntry, unit: Unit): boolean {
  return textsOf(entry, reasonKinds).some((text) => hasUnit(text, unit));
}

function isSurelyTakenFor(unit: Unit, word: string): boolean {
  const isLong = word.length > shortestCarrying && unit.typed[0] === word[0];
  return unit.options.some((option) => option.word === word && (option.edits === 0 || isLong));
}
