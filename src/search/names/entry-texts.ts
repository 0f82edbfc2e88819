/** The texts of an entity by their kinds. */
import type { NameEntry, NameKind } from './name-entry.ts';
import { namingKinds } from './name-kinds.ts';

/** Names of an entity, of all kinds that name it. */
export function allNames(entry: NameEntry): string[] {
  return textsOf(entry, namingKinds);
}

/** Texts of an entity of some kinds. */
export function textsOf({ names }: NameEntry, kinds: readonly NameKind[]): string[] {
  return kinds.flatMap((kind) => names[kind] ?? []);
}
