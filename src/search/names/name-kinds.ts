/** What the kinds of text are worth to a search. */
import { reasonKinds, type NameKind } from './name-entry.ts';

/** Kinds of text that only point at an entity. */
export const pointingKinds: NameKind[] = ['headquarters', 'citation', 'list-citation', 'address'];

/** Kinds of text that name an entity. */
export const namingKinds: NameKind[] = reasonKinds.filter((kind) => !pointingKinds.includes(kind));

/** Other spellings weigh less than names. */
const spellingKinds = new Set<NameKind>([
  'pinyin',
  'search-term',
  'romanisation',
  'place',
  'later-list',
]);

const listedKinds = new Set<NameKind>([
  'listed-name',
  'alias',
  'former-name',
  'short-name',
  'legal-name',
]);

/** How much a word in a text of a kind weighs: a whole number from 1 to 4. */
export function weightOf(kind: NameKind): number {
  if (pointingKinds.includes(kind)) return 1;
  return spellingKinds.has(kind) ? 2 : 4;
}

/** Whether a text of a kind is a name that the entity is listed or registered by. */
export function isListedKind(kind: NameKind): boolean {
  return listedKinds.has(kind);
}
