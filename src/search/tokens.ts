/** Cuts text into words, as the full text compares them. */
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
  const distinct = words.filter((word) => !emptyWords.has(word));
  return distinct.length > 0 ? distinct : words;
}

/** Pairs of neighbours in a run of Han; the character itself where there is only one. */
export function hanPairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

const longestJoined = 4;

/** Terms under which Pagefind finds a name: its words, a few of them joined, its Han in singles and pairs. */
export function indexTerms(name: string): string[] {
  const words = wordsOf(name);
  const latin = words.filter((word) => !isHan(word));
  const joined = latin.length > 1 && latin.length <= longestJoined ? [latin.join('')] : [];
  const han = words.filter(isHan).flatMap((run) => [...run, ...hanPairs(run)]);
  return [...latin, ...joined, ...han];
}
