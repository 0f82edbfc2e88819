/** Finds words that sound like another: hearsay (`Mega Vee`) and other romanisations (Wade-Giles `ch` for `j` and `q`). */
import { addComparable, findNear, toComparable, type ByLength } from './comparable.ts';
import type { Comparable } from './comparable.ts';

/** Spellings that sound alike to a reader of English, by the key that they share. */
const spellings: Record<string, string> = {
  i: 'igh eye ie ee ey y',
  u: 'oo ou w',
  ai: 'ae ai ei',
  tek: 'tech$',
  3: 'tch ch dj ts dz q j',
  s: 'sh x z c(?=[ei])',
  f: 'ph v',
  k: 'ck c',
  '': '(?<=.)h',
};
const keys = Object.keys(spellings);
const groups = Object.values(spellings).map((group) => `(${group.replaceAll(' ', '|')})`);
const spelling = new RegExp(groups.join('|'), 'g');
const repeated = /(.)\1+/g;

/** Words by how they sound. */
export type Sounds = ByLength<Comparable & { word: string }>;

const shortest = 4;
const shortestNear = 5;

/** Key of a folded word; words that sound alike have the same. */
export function soundOf(word: string): string {
  return word
    .replace(
      spelling,
      (_, ...found: (string | undefined)[]) => keys[found.findIndex(Boolean)] ?? ''
    )
    .replace(repeated, '$1');
}

/** Prepares words for `findAlike`. */
export function groupBySound(words: Iterable<string>): Sounds {
  const sounds: Sounds = new Map();
  for (const word of words)
    if (/^\p{Script=Latin}+$/u.test(word))
      addComparable(sounds, { word, ...toComparable(soundOf(word)) });
  return sounds;
}

/**
 * Words that sound like a word, or nearly so.
 * Out: each with 1 where the sound is the same, 2 where it differs in one place; none for a word of few sounds.
 */
export function findAlike(sounds: Sounds, typed: string): { word: string; edits: number }[] {
  const sound = soundOf(typed);
  if (sound.length < shortest) return [];
  const same = (sounds.get(sound.length) ?? []).filter(({ letters }) => letters === sound);
  return [
    ...same.map(({ word }) => ({ word, edits: 1 })),
    ...findNear(sounds, sound, 1)
      .filter(({ word: { letters } }) => Math.min(letters.length, sound.length) >= shortestNear)
      .map(({ word: { word } }) => ({ word, edits: 2 })),
  ].filter(({ word }) => word !== typed);
}
