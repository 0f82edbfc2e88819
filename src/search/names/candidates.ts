/** Finds the entities that have every word of a reading of the query. */
import { allNames, textsOf } from './entry-texts.ts';
import { countUses, isGeneric } from './generic-words.ts';
import { fitHan, longestAbridged, type HanFit } from './han-match.ts';
import type { NameEntry } from './name-entry.ts';
import { optionIn } from './name-units.ts';
import { pointingKinds } from './name-kinds.ts';
import { startLength, type NamesIndex, type Part } from './names-index.ts';
import type { NearWord } from './near-words.ts';
import { matchAll, matchAny, readPostings, type Posting } from './postings.ts';
import type { Unit } from './readings.ts';
import { hanPairs, hanPieces, isHan } from '../tokens.ts';

/** An entity that has every word of a reading. */
export interface Candidate {
  entry: NameEntry;
  /** Sum over the words: rare ones and those in names weigh more. */
  score: number;
  /** Number of corrected letters. */
  edits: number;
}

/** A reading of the query, and where and how it is searched. */
export interface Wanted {
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
export function findCandidates(index: NamesIndex, wanted: Wanted): Candidate[] {
  const { units, part } = wanted;
  if (units.some(({ typed, options }) => !isHan(typed) && options.length === 0)) return [];
  const counted = units.map((unit) => ({ unit, count: countUnit(index, unit, part) }));
  const rarest = counted.sort((a, b) => a.count - b.count).slice(0, mostAsked);
  const lists = rarest.map(({ unit }) => listOf(index, unit, wanted));
  const candidates: Candidate[] = [];
  for (const { entity, weight } of matchAll(lists).sort((a, b) => b.weight - a.weight)) {
    const entry = index.entries[entity];
    const edits = entry && countEdits(index, entry, wanted);
    if (entry && edits !== undefined) candidates.push({ entry, score: weight, edits });
    if (candidates.length === mostCandidates) break;
  }
  return candidates;
}

/** Entities that may have one word of the query. */
function listOf(
  index: NamesIndex,
  { typed, options, isPrefix }: Unit,
  { part, fits }: Wanted
): Posting[] {
  const find = (word: string, factor = 1) => {
    const list = index.postings[part].get(word) ?? [];
    return readPostings(list, index.entries.length, factor);
  };
  if (isHan(typed)) {
    if (fits.length > 1) return matchAny(piecesFor(typed, fits).map((piece) => find(piece)));
    return matchAll(rarestPairs(index, typed).map((pair) => find(pair)));
  }
  if (!isPrefix) return matchAny(options.map(({ word }) => find(word)));
  const longer = options.flatMap(({ word }) =>
    wordsBeginning(index, part, word).map((each) => find(each, word.length / each.length))
  );
  return matchAny(longer);
}

/** Words that begin with some letters. */
function wordsBeginning({ wordsByStart }: NamesIndex, part: Part, letters: string): string[] {
  const starts = wordsByStart[part];
  const begun =
    letters.length < startLength
      ? [...starts].filter(([start]) => start.startsWith(letters)).flatMap(([, words]) => words)
      : (starts.get(letters.slice(0, startLength)) ?? []);
  return begun.filter((word) => word.startsWith(letters));
}

function piecesFor(run: string, fits: readonly HanFit[]): string[] {
  const isShort = fits.includes('abridged') && run.length <= longestAbridged;
  return isShort ? hanPieces(run) : hanPairs(run);
}

function rarestPairs(index: NamesIndex, run: string): string[] {
  const pairs = hanPairs(run).sort((a, b) => countUses(index, a) - countUses(index, b));
  return pairs.slice(0, mostAsked);
}

/** About how many entities may have one word of the query. */
function countUnit(index: NamesIndex, { typed, options, isPrefix }: Unit, part: Part): number {
  if (isHan(typed)) return Math.min(...hanPairs(typed).map((pair) => countUses(index, pair)));
  const words = options.flatMap(({ word }) =>
    isPrefix ? wordsBeginning(index, part, word) : [word]
  );
  return words.reduce((sum, word) => sum + countUses(index, word), 0);
}

/** Number of letters that had to be corrected for an entity to have all words; `undefined` if it has not. */
function countEdits(
  index: NamesIndex,
  entry: NameEntry,
  { units, part, fits }: Wanted
): number | undefined {
  if (units.length <= mostAsked && units.every(isAsTyped)) return 0;
  const texts = part === 'naming' ? allNames(entry) : textsOf(entry, pointingKinds);
  const latin = units.filter(({ typed }) => !isHan(typed));
  const taken = latin.flatMap((unit) => optionIn(texts, unit) ?? []);
  if (taken.length < latin.length || !isTold(index, taken)) return undefined;
  const han = units.filter(({ typed }) => isHan(typed));
  if (!han.every(({ typed }) => fits.some((fit) => fit === fitHan(index, entry, typed))))
    return undefined;
  return taken.reduce((sum, { edits }) => sum + edits, 0);
}

/** Whether the lists alone tell that an entity has the word. */
function isAsTyped({ typed, options }: Unit): boolean {
  return !isHan(typed) && options.every(({ edits }) => edits === 0);
}

/** Whether weak corrections stand beside a word that tells the entity. */
function isTold(index: NamesIndex, taken: NearWord[]): boolean {
  if (!taken.some(({ isWeak }) => isWeak)) return true;
  return taken.some(({ word, isWeak }) => !isWeak && !isGeneric(index, word));
}
