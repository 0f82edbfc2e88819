/** Holds the words of a query against the texts of an entity. */
import { termsOfName, wordsOfName } from './name-terms.ts';
import type { NearWord } from './near-words.ts';
import type { Unit } from './readings.ts';
import { isHan } from '../tokens.ts';

/** Whether a text has a word of the query, or a word that it is taken for. */
export function hasUnit(text: string, unit: Unit): boolean {
  if (isHan(unit.typed)) return wordsOfName(text).some((run) => run.includes(unit.typed));
  return unit.options.some((option) => hasOption(text, option, unit.isPrefix));
}

/** What a word of the query is taken for in some texts: the fewest errors first; nothing for Han. */
export function optionIn(texts: string[], { options, isPrefix }: Unit): NearWord | undefined {
  return options.find((option) => texts.some((text) => hasOption(text, option, isPrefix)));
}

/** Whether a name consists of exactly these words. */
export function isWholeName(name: string, units: Unit[]): boolean {
  const words = wordsOfName(name);
  return words.length === units.length && words.every((word, at) => isTakenFor(units[at], word));
}

/** Whether a name consists of these words in any order. */
export function hasSameWords(name: string, units: Unit[]): boolean {
  const words = wordsOfName(name);
  return (
    words.length === units.length &&
    words.every((word) => units.some((unit) => isTakenFor(unit, word)))
  );
}

/** Whether a word of the query is this word, or taken for it. */
export function isTakenFor(unit: Unit | undefined, word: string): boolean {
  if (!unit) return false;
  return isHan(unit.typed)
    ? unit.typed === word
    : unit.options.some((option) => option.word === word);
}

function hasOption(text: string, { word }: NearWord, isPrefix: boolean): boolean {
  return termsOfName(text).some((term) => term === word || (isPrefix && term.startsWith(word)));
}
