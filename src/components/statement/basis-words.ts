/** How statements of one kind are known, in words. */
import type { Basis } from '../../schemas/statement.ts';

/** In: the basis of each statement. Out: `inferred for 18 and reported for 1`, the most frequent first. */
export function basesInWords(bases: readonly (Basis | undefined)[]): string {
  return [...Map.groupBy(bases, (basis) => basis)]
    .filter(([basis]) => basis !== undefined)
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([basis, { length }]) => `${basis} for ${length}`)
    .join(' and ');
}

/** Follows a value that no official text has. Out: ` (reported)` or ` (inferred)`; nothing for an official one. */
export function unlessOfficial(basis: Basis): string {
  return basis === 'official' ? '' : ` (${basis})`;
}
