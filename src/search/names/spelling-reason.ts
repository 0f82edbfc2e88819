/** Says how a word of the query differs from the word of a name that it was taken for. */
import { findNearHan, findParts, hanNames } from './han-match.ts';
import { reasonKinds, type NameEntry } from './name-entry.ts';
import type { NearWord } from './near-words.ts';
import type { Unit } from './readings.ts';
import { indexTerms, isHan } from '../tokens.ts';

/** In: an entity and the query as it was read. Out: how the first corrected word differs; `undefined` if none was. */
export function explainCorrection(entry: NameEntry, units: Unit[]): string | undefined {
  for (const unit of units) {
    const text = isHan(unit.typed) ? describeNearHan(entry, unit) : describeNearWord(entry, unit);
    if (text) return text;
  }
  return undefined;
}

function describeNearWord(entry: NameEntry, { typed, options }: Unit): string | undefined {
  if (options.every(({ edits }) => edits === 0)) return undefined;
  const words = entryWords(entry);
  const taken = options.find(({ word }) => words.has(word));
  if (!taken || taken.edits === 0) return undefined;
  return `${describeDistance(taken)} ${words.get(taken.word) ?? typed}`;
}

function describeDistance({ edits, isSound }: NearWord): string {
  if (isSound) return edits === 1 ? 'sounds like' : 'sounds nearly like';
  return edits === 1 ? 'one letter differs from' : 'two letters differ from';
}

function describeNearHan(entry: NameEntry, { typed }: Unit): string | undefined {
  const names = hanNames(entry);
  if (findParts(names, typed)) return undefined;
  const near = findNearHan(names, typed);
  return near && `one character differs from ${near}`;
}

/** Terms of an entity, each with the word as it is written in a name. */
function entryWords(entry: NameEntry): Map<string, string> {
  const written = new Map<string, string>();
  for (const name of reasonKinds.flatMap((kind) => entry.names[kind] ?? []))
    for (const word of [...name.split(/[\s,;()]+/), name])
      for (const term of indexTerms(word)) if (!written.has(term)) written.set(term, word);
  return written;
}
