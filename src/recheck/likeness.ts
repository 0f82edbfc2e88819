/** How much two wordings of the same value differ. */
import type { Outcome } from './finding.ts';

/**
 * Compares two wordings.
 *
 * @param before - Wording of the record.
 * @param after - Wording of the list.
 */
export function compareWordings(before: string, after: string): Outcome {
  if (before === after) return 'same';
  return bareText(before) === bareText(after) ? 'typography' : 'changed';
}

/**
 * Letters and digits only (Unicode NFKC), lower case. The CSV of the screening list has `?` for letters outside ASCII,
 * so punctuation cannot be compared.
 */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
