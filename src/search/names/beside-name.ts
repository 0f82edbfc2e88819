/** Judges whether a name counts where a query says more than the name. */
import { isGeneric, isLocator } from './generic-words.ts';
import { givenKinds, type NameEntry, type NameKind } from './name-entry.ts';
import { wordsOfName } from './name-terms.ts';
import type { NamesIndex } from './names-index.ts';
import type { Unit } from './readings.ts';
import { indexTerms, isHan } from '../tokens.ts';

/** A name, and the words of the query that tell it. */
export interface TellingName {
  kind: NameKind;
  name: string;
  told: Unit[];
}

/** What a query says. */
interface Said {
  units: Unit[];
  /** Words that neither this entity nor another one of the query explains. */
  beside: string[];
}

/** Names and identifiers may stand in a longer text. */
const carryingKinds = [...givenKinds, 'identifier'];
const shortestCarrying = 6;

/**
 * Whether a name of an entity counts beside the other words of a query.
 * A bureau's place is no name: what else is said must be words that other bureaus have too ("Aksu Prefecture …"
 * for "Aksu District …"), unless what bureaus are called follows ("Aksu PSB …"). A company may stand beside any known
 * word, and beside any word at all if its own is long, or is typed as it is listed.
 */
export function countsBeside(
  index: NamesIndex,
  entry: NameEntry,
  name: TellingName,
  { units, beside }: Said
): boolean {
  if (isSaidWhole(units, name)) return true;
  if (entry.kind === 'company') return tellsCompany(index, name) || isKnownAll(index, beside);
  return isCalledBody(index, units, name) || beside.every((word) => countBodies(index, word) > 1);
}

/** Words of a name that tell it from others. */
export function tellingWords(index: NamesIndex, name: string): string[] {
  return wordsOfName(name).filter((word) => !isGeneric(index, word));
}

/** Whether a name of several words or of Han, given to the entity, stands in the query as it is. */
function isSaidWhole(units: Unit[], { kind, name }: TellingName): boolean {
  if (!givenKinds.includes(kind)) return false;
  if (isHan(name)) return units.some(({ typed }) => typed === name);
  const words = wordsOfName(name);
  const said = units.map(({ typed }) => typed).join(' ');
  return words.length > 1 && ` ${said} `.includes(` ${words.join(' ')} `);
}

function tellsCompany(index: NamesIndex, { kind, name, told }: TellingName): boolean {
  const isLong = isHan(name) || tellingWords(index, name).join('').length >= shortestCarrying;
  if (isLong && carryingKinds.includes(kind)) return true;
  return !isHan(name) && told.every(({ typed }) => index.words.get(typed)?.isListed === true);
}

/**
 * Whether the place of a body is followed by what most bodies are called: `Kashgar PSB`, `Kashgar City Police`.
 * Names on later lists leave the place out, so that their words tell nothing here.
 */
function isCalledBody(index: NamesIndex, units: Unit[], { kind, told }: TellingName): boolean {
  if (!givenKinds.includes(kind)) return false;
  const after = units.slice(Math.max(...told.map((unit) => units.indexOf(unit))) + 1);
  const end = after.findIndex(({ typed }) => countBodies(index, typed) < 2);
  const shared = end === -1 ? after : after.slice(0, end);
  const most = index.entries.filter(isBody).length / 2;
  return shared.some(({ typed }) => countBodies(index, typed) > most);
}

/** How many bodies have a word in a name, such as `prefecture`; a word for a company's place counts none. */
function countBodies(index: NamesIndex, word: string): number {
  return (index.words.get(word)?.entries ?? []).filter(isBody).length;
}

function isBody({ kind }: NameEntry): boolean {
  return kind === 'government-body';
}

function isKnownAll(index: NamesIndex, words: string[]): boolean {
  const isKnown = (word: string) => index.words.has(word) || isLocator(index, word);
  return words.every((word) => indexTerms(word).every(isKnown));
}
