/** Words under which the parts of an entity's record are shown. */
import type { Entity, EntityName } from '../../schemas/entity.ts';
import { divisionWords, nameKindWords } from '../../schemas/words.ts';

/** Label of a name. Example: `Alias in the listing`, `Chinese short name`. */
export function nameLabel({ kind, lang }: EntityName): string {
  if (!lang.startsWith('zh-Han')) return nameKindWords[kind];
  return kind === 'legal' ? 'Chinese name' : `Chinese ${nameKindWords[kind].toLowerCase()}`;
}

/** What the entity is, in a few words; a division that is only inferred is not taken for a fact. */
export function kindLabel(entity: Entity): string {
  const { place } = entity;
  if (!place) return 'Company';
  if (!isDivisionKnown(entity)) return 'Police bureau of a division that is not established';
  return divisionWords[place.division.type].body;
}

/** Whether a source says which division a body serves. */
export function isDivisionKnown({ place }: Entity): boolean {
  return place !== undefined && place.division.basis !== 'inferred';
}

/** What a footnote on the licence requirement adds to it, as the end of a sentence. */
export const footnoteMeanings: Partial<Record<number, string>> = {
  4: ': a licence is needed for certain foreign-made items as well.',
};
