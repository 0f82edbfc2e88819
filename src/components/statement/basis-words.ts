/** How statements of one kind are known, in words. */
import type { Basis } from '../../schemas/statement.ts';
import { basisWords } from '../../schemas/words.ts';

/** Counts bases in words, the most frequent first. Example: `inferred for 18 and reported for 1`. */
export function basesInWords(bases: readonly (Basis | undefined)[]): string {
  const known = bases.filter((basis) => basis !== undefined);
  return [...Map.groupBy(known, (basis) => basis)]
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([basis, { length }]) => `${basisWords[basis]} for ${length}`)
    .join(' and ');
}
