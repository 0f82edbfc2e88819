/** Puts a reading of the query to MiniSearch. */
import type { Query } from 'minisearch';
import { fitHan, longestAbridged, type HanFit } from './han-match.ts';
import type { NameEntry, NameKind } from './name-entry.ts';
import {
  isGeneric,
  namingKinds,
  pointingKinds,
  textsOf,
  type IndexField,
  type NamesIndex,
} from './names-index.ts';
import { optionIn } from './name-units.ts';
import type { NearWord } from './near-words.ts';
import type { Unit } from './readings.ts';
import { hanPairs, hanPieces, isHan } from './tokens.ts';

/** An entity that has every word of a reading. */
export interface Candidate {
  entry: NameEntry;
  /** MiniSearch's score (BM25+ with weights for kinds). */
  score: number;
  /** Number of corrected letters. */
  edits: number;
}

/** Where to search. */
export type Part = 'naming' | 'pointing';

const parts: Record<Part, { fields: IndexField[]; kinds: NameKind[] }> = {
  naming: { fields: ['names', 'spellings'], kinds: namingKinds },
  pointing: { fields: ['pointers'], kinds: pointingKinds },
};

/** A reading of the query, and where and how it is searched. */
export interface EngineQuery {
  units: Unit[];
  part: Part;
  /** How Han may fit. */
  fits: readonly HanFit[];
}

/** As many as a page shows: more than there are entities. */
export const mostCandidates = 30;
/** The rarest words find the entities; the others are looked up in what was found, which costs less. */
const mostAsked = 3;

/** Entities that have all words of a reading, the best first; none if a word stands for nothing. */
export function searchEngine(index: NamesIndex, query: EngineQuery): Candidate[] {
  const { units, part, fits } = query;
  if (units.some(({ typed, options }) => !isHan(typed) && options.length === 0)) return [];
  const rarest = units.toSorted((a, b) => countUses(index, a) - countUses(index, b));
  const queries = rarest.slice(0, mostAsked).map((unit) => queryOf(index, unit, fits));
  const { fields } = parts[part];
  const candidates: Candidate[] = [];
  for (const { id, score } of index.engine.search({ combineWith: 'AND', queries, fields })) {
    const edits = countEdits(index, String(id), query);
    if (edits === undefined) continue;
    candidates.push({ entry: entryOf(index, String(id)), score, edits });
    if (candidates.length === mostCandidates) break;
  }
  return candidates;
}

function queryOf(
  index: NamesIndex,
  { typed, options, isPrefix }: Unit,
  fits: readonly HanFit[]
): Query {
  if (!isHan(typed))
    return { combineWith: 'OR', queries: options.map(({ word }) => word), prefix: isPrefix };
  if (fits.length > 1) return { combineWith: 'OR', queries: piecesFor(typed, fits), prefix: false };
  const rarest = hanPairs(typed).toSorted((a, b) => usesOf(index, a) - usesOf(index, b));
  return { combineWith: 'AND', queries: rarest.slice(0, mostAsked), prefix: false };
}

function piecesFor(run: string, fits: readonly HanFit[]): string[] {
  const isShort = fits.includes('abridged') && run.length <= longestAbridged;
  return isShort ? hanPieces(run) : hanPairs(run);
}

function countUses(index: NamesIndex, { typed, options }: Unit): number {
  const words = isHan(typed) ? hanPairs(typed) : options.map(({ word }) => word);
  return Math.min(...words.map((word) => usesOf(index, word)));
}

function usesOf(index: NamesIndex, word: string): number {
  return index.words.get(word)?.entries.size ?? 0;
}

/** Number of letters that had to be corrected for an entity to have all words; `undefined` if it has not. */
function countEdits(
  index: NamesIndex,
  id: string,
  { units, part, fits }: EngineQuery
): number | undefined {
  if (units.length <= mostAsked && units.every(isAsTyped)) return 0;
  const entry = entryOf(index, id);
  const texts = textsOf(entry, parts[part].kinds);
  const latin = units.filter(({ typed }) => !isHan(typed));
  const taken = latin.flatMap((unit) => optionIn(texts, unit) ?? []);
  if (taken.length < latin.length || !isTold(index, taken)) return undefined;
  const han = units.filter(({ typed }) => isHan(typed));
  if (!han.every(({ typed }) => fits.some((fit) => fit === fitHan(index, entry, typed))))
    return undefined;
  return taken.reduce((sum, { edits }) => sum + edits, 0);
}

/** Whether the engine alone can tell that an entity has the word. */
function isAsTyped({ typed, options }: Unit): boolean {
  return !isHan(typed) && options.every(({ edits }) => edits === 0);
}

/** Whether weak corrections stand beside a word that tells the entity. */
function isTold(index: NamesIndex, taken: NearWord[]): boolean {
  if (!taken.some(({ isWeak }) => isWeak)) return true;
  return taken.some(({ word, isWeak }) => !isWeak && !isGeneric(index, word));
}

function entryOf(index: NamesIndex, id: string): NameEntry {
  const entry = index.entries.get(id);
  if (!entry) throw new Error(`The index names an entity that it does not have: ${id}`);
  return entry;
}
