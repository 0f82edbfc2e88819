/** Queries made from the names themselves: as written, mistyped, cut. The seed decides which. */
import type { NameEntry, NameKind } from '../../src/search/names/name-entry.ts';
import { foldText } from '../../src/search/fold.ts';
import type { Query } from './queries.ts';
import { seededRandom } from './seeded-random.ts';
import { mistype } from './typing-errors.ts';

const listedKinds: NameKind[] = ['listed-name', 'former-name', 'alias'];
const errorsEach = 12;

/** Every name on the list, now and in 2019, and every alias. */
export function listedNames(entries: NameEntry[]): Query[] {
  return namesOf(entries, listedKinds, 'listed name or alias');
}

/** Every Chinese name in full, in simplified and in traditional characters. */
export function chineseNames(entries: NameEntry[]): Query[] {
  return namesOf(entries, ['chinese-name', 'traditional'], 'full Chinese name');
}

/** Every listed name and alias with one typing error, several times. */
export function mistypedNames(entries: NameEntry[], seed: number): Query[] {
  const random = seededRandom(seed);
  const names = namesOf(entries, listedKinds, 'one typing error');
  return names
    .flatMap((name) =>
      Array.from({ length: errorsEach }, () => ({ ...name, query: mistype(name.query, random) }))
    )
    .filter(({ query }) => !names.some((name) => foldText(name.query) === foldText(query)));
}

/** Any two neighbours of a Chinese short name; others that share them may stand before it. */
export function chinesePairs(entries: NameEntry[]): Query[] {
  return entries.flatMap(({ id, chinese }) =>
    Array.from({ length: chinese.length - 1 }, (_, at) => ({
      query: chinese.slice(at, at + 2),
      kind: 'two characters',
      expected: [id],
    }))
  );
}

function namesOf(entries: NameEntry[], kinds: NameKind[], kind: string): Query[] {
  return entries.flatMap(({ id, names }) =>
    kinds.flatMap((each) => names[each] ?? []).map((query) => ({ query, kind, expected: [id] }))
  );
}
