/** How much two wordings of the same value differ. */
import type { Outcome } from './finding.ts';

/** `typography`: other spaces, capitals, quotes or punctuation; `words`: other words. */
export type Likeness = 'same' | 'typography' | 'words';

/** The outcome of a comparison of two wordings. */
export const outcomeOf: Record<Likeness, Outcome> = {
  same: 'same',
  typography: 'typography',
  words: 'changed',
};

/**
 * @param before - Wording of the record.
 * @param after - Wording of the list.
 * @returns How much they differ.
 */
export function compareWordings(before: string, after: string): Likeness {
  if (before === after) return 'same';
  return bareText(before) === bareText(after) ? 'typography' : 'words';
}

/**
 * Letters and digits only, lower case. The CSV of the screening list has `?` for letters outside ASCII, so
 * punctuation cannot be compared.
 * @param text - Any text.
 * @returns Its letters and digits (Unicode NFKC).
 */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
