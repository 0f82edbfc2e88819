/** Whether a search of other official lists is recorded for an entity. */
import type { Entity } from '../schemas/entity.ts';

/** True where the record says what was searched without a find; else an empty list of later lists proves nothing. */
export function areLaterListsSearched({ absentFrom }: Pick<Entity, 'absentFrom'>): boolean {
  return absentFrom !== undefined;
}
