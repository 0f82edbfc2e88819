/** Picks the names of an entity that pages lead with. */
import type { Entity, EntityName, NameKind } from '../schemas/entity.ts';

/** A Chinese name with the pinyin that spells it. */
export interface ChineseName {
  name: EntityName;
  pinyin: EntityName | undefined;
}

/** First name of a kind, or `undefined`. */
export function nameOfKind(entity: Entity, kind: NameKind): EntityName | undefined {
  return entity.names.find((name) => name.kind === kind);
}

/** Name as listed now; every entity has one, which the content check holds. */
export function listedName(entity: Entity): string {
  return nameOfKind(entity, 'listed')?.text ?? '';
}

/**
 * The Chinese names that lists and headings may lead with, each with its pinyin.
 * None where several are inferred and it is not established which is meant.
 */
export function leadingChineseNames(entity: Entity): ChineseName[] {
  const names = chineseNames(entity);
  const candidates = names.filter(({ name }) => name.kind === 'legal' && name.basis === 'inferred');
  return candidates.length > 1 ? [] : names;
}

/** Chinese names in the order of the record, each with its pinyin. */
export function chineseNames(entity: Entity): ChineseName[] {
  return entity.names
    .filter((name) => name.lang.startsWith('zh-Han'))
    .map((name) => ({ name, pinyin: entity.names.find((other) => other.of === name.id) }));
}
