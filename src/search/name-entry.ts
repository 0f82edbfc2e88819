/** One entity in the names index, as it is sent to the browser. */

/** What a matched text is to the entity; written into `data-match`. The order is that of preference in explanations. */
export const reasonKinds = [
  'listed-name',
  'short-name',
  'alias',
  'chinese-name',
  'former-name',
  'legal-name',
  'later-name',
  'press-name',
  'identifier',
  'traditional',
  'pinyin',
  'search-term',
  'romanisation',
  'place',
  'later-list',
  'headquarters',
  'citation',
  'address',
] as const;

/** Kinds of text that are names which someone gave to the entity itself. */
export const givenKinds: NameKind[] = reasonKinds.slice(0, reasonKinds.indexOf('identifier'));

/** Kind of text in the index. */
export type NameKind = (typeof reasonKinds)[number];

/** Kind of reason for a match: a kind of text, a spelling that was corrected, or the text of a page. */
export type ReasonKind = NameKind | 'spelling' | 'text';

/** One entity with everything it can be found by. */
export interface NameEntry {
  id: string;
  /** Name as listed now. */
  name: string;
  /** Chinese name, the short one first. */
  chinese: string;
  kind: 'company' | 'government-body';
  /** City of the seat or the headquarters. */
  place: string;
  /** Later lists, for the filter. */
  lists: string[];
  /** Licence terms, for the filter. */
  terms: string[];
  /** All texts that it can be found by. */
  names: Partial<Record<NameKind, string[]>>;
}

/** The file that the browser loads. */
export interface NamesFile {
  /** Version of the data set. */
  version: string;
  entries: NameEntry[];
}
