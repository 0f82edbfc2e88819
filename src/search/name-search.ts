/** Searches the names: as typed, then respelt, then corrected, then for a name within the query. */
import { mostCandidates, searchEngine, type Candidate } from './engine-query.ts';
import { findContained } from './contained-name.ts';
import { explainContained, explainHit, type Reason } from './explanation.ts';
import type { NameEntry } from './name-entry.ts';
import { isWholeName } from './name-units.ts';
import { allNames, isGeneric, type NamesIndex } from './names-index.ts';
import { findNearNames } from './near-name.ts';
import {
  readAsTyped,
  readCorrected,
  readRespelled,
  withJoinedPairs,
  type Unit,
} from './readings.ts';
import { hanPieces, isHan, wordsOf } from './tokens.ts';

/** An entity that a query finds, and why. */
export interface NameHit {
  entry: NameEntry;
  reason: Reason;
}

/** Steps of the search, in the order in which they are tried; the first that finds something ends it. */
export const nameMethods = ['as typed', 'respelt', 'corrected', 'name within the query'] as const;

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
  'name within the query': searchContained,
};

/**
 * Finds the entities that a query names.
 * In: the index, what the reader typed, and whether typing goes on (then the last word may be any beginning).
 * Out: hits, the best first; none for a query without words.
 */
export function searchNames(index: NamesIndex, query: string, isTyping = false): NameResult {
  const words = wordsOf(joinCitation(query));
  const methods = namesOnlyPlace(index, words) ? nameMethods.slice(0, 1) : nameMethods;
  for (const method of words.length > 0 ? methods : []) {
    const hits = steps[method]({ index, query, words, isTyping });
    if (hits.length > 0) return { hits, method, words, unknown: [] };
  }
  const unknown = words.filter((word) => !isInNames(index, word));
  return { hits: [], method: undefined, words, unknown };
}

/** `84 Fed. Reg. 54002` and `84FR54002` are written `84 FR 54002`. */
function joinCitation(query: string): string {
  return query.replace(/\b(\d{2,3})\s*(?:FR|Fed\.?\s*Reg\.?)\s*(\d+)/gi, '$1 FR $2');
}

function searchAsTyped({ index, words, isTyping }: Question): NameHit[] {
  const units = readAsTyped(index, words, isTyping);
  const byName = namesOnlyPlace(index, words)
    ? []
    : searchEngine(index, { units, part: 'naming', fits: ['whole'] });
  if (byName.length >= mostCandidates) return rank(byName, units);
  const byOther = searchEngine(index, { units, part: 'pointing', fits: ['whole'] });
  const others = byOther.filter(({ entry }) => !byName.some((hit) => hit.entry === entry));
  return [...rank(byName, units), ...rank(others, units)];
}

/** Whether a query says where a company is and nothing that tells it from others there: `Beijing Technology`. */
function namesOnlyPlace(index: NamesIndex, words: string[]): boolean {
  const isPlace = (word: string) => index.locators.has(word);
  return (
    words.some(isPlace) && !words.every(isPlace) && words.every((word) => isGeneric(index, word))
  );
}

function searchRespelt({ index, words }: Question): NameHit[] {
  const units = readRespelled(index, words) ?? readAsTyped(index, words, false);
  return rank(searchEngine(index, { units, part: 'naming', fits: ['whole', 'parts'] }), units);
}

function searchCorrected({ index, query, words }: Question): NameHit[] {
  for (const reading of withJoinedPairs(words)) {
    const units = readCorrected(index, reading, reading === words ? 2 : 1);
    const fits = ['whole', 'parts', 'near', 'abridged'] as const;
    const hits = rank(searchEngine(index, { units, part: 'naming', fits }), units);
    if (hits.length > 0) return hits;
  }
  return findNearNames(index, query).map(({ entry, name }) => ({
    entry,
    reason: { kind: 'spelling', text: `one letter differs from ${name}` },
  }));
}

function searchContained({ index, words }: Question): NameHit[] {
  const units = readCorrected(index, words, 1);
  return findContained(index, units).map((found) => ({
    entry: found.entry,
    reason: explainContained(units, found),
  }));
}

/** Whole names first, then the fewest corrections, then the engine's order. */
function rank(candidates: Candidate[], units: Unit[]): NameHit[] {
  return candidates
    .map((candidate) => ({ ...candidate, isWhole: hasWholeName(candidate.entry, units) }))
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || a.edits - b.edits || b.score - a.score)
    .map(({ entry }) => ({ entry, reason: explainHit(entry, units) }));
}

function hasWholeName(entry: NameEntry, units: Unit[]): boolean {
  return allNames(entry).some((name) => isWholeName(name, units));
}

function isInNames(index: NamesIndex, word: string): boolean {
  return isHan(word)
    ? hanPieces(word).some((piece) => index.words.has(piece))
    : index.words.has(word);
}
