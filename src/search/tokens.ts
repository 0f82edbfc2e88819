/** Cuts text into the words that the names index holds: Latin words and numbers, Han in singles and pairs. */
import { foldText, isHan } from './fold.ts';

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}+])+/gu;

/** Legal forms of companies (ISO 20275) and link words; they tell no two names apart. */
const emptyWords = new Set(
  'co company corp corporation inc incorporated limited llc ltd plc the of and'.split(' ')
);

/**
 * Runs of one script in a text, folded, in order.
 *
 * @returns Of `海康 Hikvision Co., Ltd.` `海康` and `hikvision`; link words and legal forms only if there is nothing else.
 */
export function wordsOf(text: string): string[] {
  const words = foldText(text).match(runs) ?? [];
  const telling = words.filter((word) => !emptyWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** Characters and pairs of neighbours of a run of Han: `海康威` gives `海`, `康`, `威`, `海康`, `康威`. */
export function hanPieces(run: string): string[] {
  return [...run, ...hanPairs(run)];
}

/** Pairs of neighbours in a run of Han; the character itself where there is only one. */
export function hanPairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Terms under which a name stands in the index: its words, short and in full, joined, and the pieces of its Han. */
export function indexTerms(name: string): string[] {
  const words = wordsOf(name);
  const latin = words.filter((word) => !isHan(word));
  const joined = latin.length > 1 && latin.length <= longestJoined ? [latin.join('')] : [];
  const otherForms = latin.flatMap((word) => abbreviations.get(word) ?? []);
  return [...latin, ...otherForms, ...joined, ...words.filter(isHan).flatMap(hanPieces)];
}

const longestJoined = 4;

/** Words of addresses and offices, from short to full and back. */
const abbreviations = new Map(
  'rd road st street ave avenue bldg building n north e east s south w west dept department'
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ') as [string, string])
    .flatMap(([short, full]) => [
      [short, full],
      [full, short],
    ])
);
