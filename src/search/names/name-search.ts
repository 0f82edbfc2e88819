/** Searches the names: as typed, then respelt, then corrected, then for a name within the query. */
import { findCandidates, mostCandidates } from './candidates.ts';
import { findContained } from './contained-name.ts';
import { explainContained, withMissing } from './explanation.ts';
import type { NameEntry } from './name-entry.ts';
import { leftOver } from './left-over.ts';
import { hasUnit } from './name-units.ts';
import { textsOf } from './entry-texts.ts';
import { isGeneric, namesOnlyPlace } from './generic-words.ts';
import { pointingKinds } from './name-kinds.ts';
import type { NamesIndex } from './names-index.ts';
import { findNearNames } from './near-name.ts';
import { rank, type NameHit } from './ranking.ts';
import { readAsTyped, readCorrected, readRespelled, withJoined, type Unit } from './readings.ts';
import { partAround, writeQuery } from './query-text.ts';
import { hanPieces, isHan, wordsOf } from '../tokens.ts';

/** Steps of the search, in the order in which they are tried; the first that finds something ends it. */
export const nameMethods = [
  'as typed',
  'respelt',
  'corrected',
  'without words around the name',
  'name within the query',
] as const;

export type NameMethod = (typeof nameMethods)[number];

export interface NameResult {
  hits: NameHit[];
  /** The step that found them; `undefined` if nothing was found. */
  method: NameMethod | undefined;
  /** Words of the query, folded. */
  words: string[];
  /** Those that stand in no name, where nothing was found. */
  unknown: string[];
}

/** What a step needs to know. */
interface Question {
  index: NamesIndex;
  query: string;
  words: string[];
  isTyping: boolean;
}

const steps: Record<NameMethod, (question: Question) => NameHit[]> = {
  'as typed': searchAsTyped,
  respelt: searchRespelt,
  corrected: searchCorrected,
  'without words around the name': searchWithoutAround,
  'name within the query': searchContained,
};

/**
 * Finds the entities that a query names.
 * In: the index, what the reader typed, and whether typing goes on (then the last word may be any beginning).
 * Out: hits, the best first; none for a query without words.
 */
export function searchNames(index: NamesIndex, query: string, isTyping = false): NameResult {
  const words = wordsOf(writeQuery(query));
  const methods = namesOnlyPlace(index, words) ? nameMethods.slice(0, 1) : nameMethods;
  for (const method of words.length > 0 ? methods : []) {
    const hits = steps[method]({ index, query, words, isTyping });
    if (hits.length > 0) return { hits, method, words, unknown: [] };
  }
  const unknown = words.filter((word) => !isInNames(index, word));
  return { hits: [], method: undefined, words, unknown };
}

function searchAsTyped({ index, words, isTyping }: Question): NameHit[] {
  const units = readAsTyped(index, words, isTyping);
  const byName = namesOnlyPlace(index, words)
    ? []
    : findCandidates(index, { units, part: 'naming', fits: ['whole'] });
  if (byName.length >= mostCandidates) return rank(byName, units);
  const pointers = units.map(shortenPrefix);
  const byOther = findCandidates(index, { units: pointers, part: 'pointing', fits: ['whole'] });
  const others = byOther.filter(
    ({ entry }) => !byName.some((hit) => hit.entry === entry) && pointsAt(entry, pointers)
  );
  return [...rank(byName, units), ...rank(others, units)];
}

/** Words of two addresses are no address. */
function pointsAt(entry: NameEntry, units: Unit[]): boolean {
  return textsOf(entry, pointingKinds).some((text) => units.every((unit) => hasUnit(text, unit)));
}

/** Three letters begin too many words of addresses. */
function shortenPrefix(unit: Unit): Unit {
  return { ...unit, isPrefix: unit.isPrefix && unit.typed.length >= shortestInAddress };
}

const shortestInAddress = 4;

function searchRespelt({ index, words }: Question): NameHit[] {
  const units = readRespelled(index, words) ?? readAsTyped(index, words, false);
  return rank(findCandidates(index, { units, part: 'naming', fits: ['whole', 'parts'] }), units);
}

function searchCorrected({ index, query, words }: Question): NameHit[] {
  for (const reading of withJoined(words)) {
    const units = readCorrected(index, reading, reading === words ? 2 : 1);
    const fits = ['whole', 'parts', 'near', 'abridged'] as const;
    const hits = rank(findCandidates(index, { units, part: 'naming', fits }), units);
    if (hits.length > 0) return hits;
  }
  return findNearNames(index, query).map(({ entry, name }) => ({
    entry,
    reason: { kind: 'spelling', text: `one letter differs from ${name}`, match: 'corrected' },
  }));
}

/** Only a word of a listed name, a number or Chinese says enough to leave words aside. */
function searchWithoutAround({ index, words }: Question): NameHit[] {
  const { left, aside } = partAround(words);
  if (aside.length === 0 || !left.some((word) => tellsAlone(index, word))) return [];
  return searchNames(index, left.join(' ')).hits.map(({ entry, reason }) => ({
    entry,
    reason: withMissing(reason, aside),
  }));
}

function tellsAlone(index: NamesIndex, word: string): boolean {
  if (isHan(word) || /\d/.test(word)) return true;
  return index.words.get(word)?.isListed === true && !isGeneric(index, word);
}

function searchContained({ index, words }: Question): NameHit[] {
  const units = readCorrected(index, words, 1).map(alsoAsTyped);
  const found = findContained(index, units);
  const missing = leftOver(units, found);
  return found.map((each) => ({
    entry: each.entry,
    reason: explainContained(units, each, missing),
  }));
}

/** A word that no name has may stand in an address. */
function alsoAsTyped(unit: Unit): Unit {
  const { typed, options } = unit;
  const isMissing = !isHan(typed) && !options.some(({ word }) => word === typed);
  return isMissing ? { ...unit, options: [{ word: typed, edits: 0 }, ...options] } : unit;
}

function isInNames(index: NamesIndex, word: string): boolean {
  return isHan(word)
    ? hanPieces(word).some((piece) => index.words.has(piece))
    : index.words.has(word);
}
