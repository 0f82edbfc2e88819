/** Makes the typing errors that people make: a letter missing, doubled, wrong or too many, two letters swapped. */
import { pick } from './seeded-random.ts';

const letters = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');

type Edit = (before: string, letter: string, after: string, random: () => number) => string;

const edits: Edit[] = [
  (before, _, after) => `${before}${after}`,
  (before, letter, after) => `${before}${letter}${letter}${after}`,
  (before, _, after, random) => `${before}${pick(random, letters)}${after}`,
  (before, letter, after, random) => `${before}${letter}${pick(random, letters)}${after}`,
  (before, letter, after) => `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
];

/**
 * Puts one typing error into a name.
 *
 * @param name - name with Latin letters
 * @param random - generator of random numbers
 */
export function mistype(name: string, random: () => number): string {
  const places = [...name.matchAll(/[a-z](?=[a-z])/gi)].map(({ index }) => index);
  const at = pick(random, places);
  return pick(random, edits)(name.slice(0, at), name.charAt(at), name.slice(at + 1), random);
}
