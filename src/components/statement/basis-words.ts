/** How statements of one kind are known, in words. */
import type { Basis } from '../../schemas/statement.ts';
import { basisWords } from '../../schemas/words.ts';

/** In: the basis of each statement. Out: `inferred for 18 and reported for 1`, the most frequent first. */
export function basesInWords(bases: readonly (Basis | undefined)[]): string {
  const known = bases.filter((basis) => basis !== undefined);
  return [...Map.groupBy(known, (basis) => basis)]
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([basis, { length }]) => `${basisWords[basis]} for ${length}`)
    .join(' and ');
}

/** Follows a value that no official text has. Out: ` (reported)` or ` (inferred)`; nothing for an official one. */
export function unlessOfficial(basis: Basis): string {
  return basis === 'official' ? '' : ` (${basisWords[basis]})`;
}
