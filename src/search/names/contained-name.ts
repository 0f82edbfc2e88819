/** Finds entities whose telling words stand in a query that says more than their names do. */
import { countsBeside, tellingWords, type TellingName } from './beside-name.ts';
import { isGeneric } from './generic-words.ts';
import { hasInTexts } from './left-over.ts';
import type { NameEntry, NameKind } from './name-entry.ts';
import { namingKinds } from './name-kinds.ts';
import type { NamesIndex } from './names-index.ts';
import type { Unit } from './readings.ts';
import { hanPairs, indexTerms, isHan } from '../tokens.ts';

/** A name whose telling words are all in the query. */
export interface ContainedName {
  entry: NameEntry;
  kind: NameKind;
  name: string;
  /** Words of the query that the entity itself does not have. */
  rest: string[];
}

/** An entity with its names that are told in the query, and all words that tell one. */
interface Named {
  entry: NameEntry;
  names: TellingName[];
  told: Unit[];
}

/** A corrected word tells only from so many letters on. */
const shortestCorrected = 7;
const shortestHan = 3;
const longestShortName = 4;

/** Entities that a query contains by name, each once; a query may be a list of several. */
export function findContained(index: NamesIndex, units: Unit[]): ContainedName[] {
  const named = candidates(index, units).flatMap((entry) => namedIn(index, units, entry) ?? []);
  return named.flatMap((each) => {
    const told = named.filter((other) => other !== each).flatMap((other) => other.told);
    return containedName(index, units, each, new Set(told)) ?? [];
  });
}

function candidates(index: NamesIndex, units: Unit[]): NameEntry[] {
  const typed = units.flatMap(({ typed, options }) => [typed, ...options.map(({ word }) => word)]);
  const telling = typed.flatMap(indexTerms).filter((word) => !isGeneric(index, word));
  return [...new Set(telling.flatMap((word) => index.words.get(word)?.entries ?? []))];
}

function namedIn(index: NamesIndex, units: Unit[], entry: NameEntry): Named | undefined {
  const names = namingKinds.flatMap((kind) =>
    (entry.names[kind] ?? [])
      .map((name) => ({ kind, name, told: tellingUnits(index, units, entry, name) }))
      .filter(({ told }) => told.length > 0)
  );
  return names.length > 0 ? { entry, names, told: names.flatMap(({ told }) => told) } : undefined;
}

/** Words of the query that tell a name; none unless they tell it in full. */
function tellingUnits(index: NamesIndex, units: Unit[], entry: NameEntry, name: string): Unit[] {
  if (isHan(name)) return units.filter(({ typed }) => tellsHan(index, typed, entry, name));
  const told = tellingWords(index, name).map((word) =>
    units.find((unit) => isSurelyTakenFor(unit, word))
  );
  return told.every((unit) => unit !== undefined) ? told : [];
}

/**
 * Whether a run contains a name, or begins the short name of a company and of no other entity: `海康` for `海康威视`.
 * Full names begin with a place, which tells nothing.
 */
function tellsHan(index: NamesIndex, run: string, { kind }: NameEntry, name: string): boolean {
  if (name.length >= shortestHan && run.includes(name)) return true;
  const isShort = kind === 'company' && name.length <= longestShortName;
  if (!isShort || run.length < 2 || !name.startsWith(run)) return false;
  return hanPairs(run).some((pair) => index.words.get(pair)?.entries.length === 1);
}

/** Words that tell other entities of the query speak neither for nor against this one. */
function containedName(
  index: NamesIndex,
  units: Unit[],
  { entry, names }: Named,
  toldOthers: Set<Unit>
): ContainedName | undefined {
  const missing = units.filter((unit) => !hasInTexts(entry, unit));
  const beside = missing.filter((unit) => !toldOthers.has(unit)).map(({ typed }) => typed);
  const found = names.find((name) => countsBeside(index, entry, name, { units, beside }));
  const rest = missing.map(({ typed }) => typed);
  return found && { entry, kind: found.kind, name: found.name, rest };
}

/** A corrected word must be long and begin as typed. */
function isSurelyTakenFor(unit: Unit, word: string): boolean {
  const isLong = word.length >= shortestCorrected && unit.typed[0] === word[0];
  return unit.options.some((option) => option.word === word && (option.edits === 0 || isLong));
}
