/** One entity in the names index, as it is sent to the browser. */

/**
 * What a matched text is to the entity, and in words; the kind is written into `data-match`. The order is that of
 * preference in explanations.
 */
export const kindLabels = {
  'listed-name': 'listed name',
  'short-name': 'short name',
  alias: 'alias in the rule',
  'chinese-name': 'Chinese name',
  'former-name': 'listed name of 2019',
  'legal-name': 'legal name',
  'later-name': 'later name',
  'press-name': 'name in the press',
  identifier: 'identifier',
  traditional: 'Chinese name in traditional characters',
  pinyin: 'pinyin',
  'later-list': 'name on a later list',
  romanisation: 'romanised form',
  'search-term': 'other spelling, kept for search',
  'related-name': 'name of a party that is linked to it',
  'related-identifier': 'identifier of a party that is linked to it',
  'related-term': 'spelling or number of a party that is linked to it, kept for search',
  place: 'place that it serves',
  headquarters: 'headquarters',
  citation: 'citation of the entry',
  'list-citation': 'citation of a later list',
  address: 'address in the listing',
};

/** Kind of text in the index. */
export type NameKind = keyof typeof kindLabels;

export const reasonKinds = Object.keys(kindLabels) as NameKind[];

/** Kinds of texts that name the entity, or another party in a spelling or a relation, or that only point at it. */
export const ownKinds = kindsBetween('listed-name', 'search-term');
export const foreignKinds = kindsBetween('search-term', 'place');
export const pointingKinds = kindsBetween('place');

/** Kinds from one up to another. */
function kindsBetween(first: NameKind, end?: NameKind): NameKind[] {
  return reasonKinds.slice(reasonKinds.indexOf(first), end && reasonKinds.indexOf(end));
}

/** True for a name or number of another party. */
export function isRelated(kind: NameKind): boolean {
  return kind.startsWith('related-');
}

/** Kind of reason for a match: a kind of text, a spelling that was corrected, or the text of a page. */
export type ReasonKind = NameKind | 'spelling' | 'text';

/** One entity with everything it can be found by, as it is stored. */
export interface StoredEntry {
  id: string;
  kind: 'company' | 'government-body';
  /** City of the seat or the headquarters. */
  place: string;
  /** Later lists, for the filter. */
  lists: string[];
  /** Licence terms, for the filter. */
  terms: string[];
  /** All texts that it can be found by; of the Chinese names, the shortest first. */
  names: Partial<Record<NameKind, string[]>>;
  /** Empty where it is not established which Chinese name is its own; left out where the shortest leads. */
  chinese?: '';
}

/** An entry with the names that it is shown by. */
export interface NameEntry extends Omit<StoredEntry, 'chinese'> {
  /** Name as listed now. */
  name: string;
  /** The shortest Chinese name; empty if there is none, or none is established. */
  chinese: string;
}

/** The file that the browser loads. */
export interface NamesFile {
  /** Version of the data set. */
  version: string;
  /** Day on which the status was last checked, ISO 8601; of several, the oldest. */
  checkedOn: string;
  entries: StoredEntry[];
}

/** Takes the names that an entry is shown by from those that it can be found by. */
export function restoreEntry(stored: StoredEntry): NameEntry {
  const { id, names, chinese = names['chinese-name']?.[0] ?? '' } = stored;
  return { ...stored, name: names['listed-name']?.[0] ?? id, chinese };
}
