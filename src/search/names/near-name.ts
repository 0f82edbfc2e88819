/** Finds the entity whose whole name is one typing error away, where its words taken singly are too short to tell. */
import { findNear } from './comparable.ts';
import { givenKinds, type NameKind } from './name-entry.ts';
import type { JoinedName, NamesIndex } from './names-index.ts';
import { joinLetters } from '../tokens.ts';

const shortest = 8;
const sourcedKinds: NameKind[] = [...givenKinds, 'pinyin'];

/** Names that a query misspells by one letter, spaces and punctuation aside; one for each entity. */
export function findNearNames(index: NamesIndex, query: string): JoinedName[] {
  const typed = joinLetters(query);
  if (typed.length < shortest) return [];
  const near = findNear(index.namesByLength, typed, 1).map(({ word }) => word);
  const names = near.filter((name) => isSourced(name) || beginsAsTyped(name, typed));
  return [...new Map(names.map((name) => [name.entry.id, name])).values()];
}

function isSourced({ kind }: JoinedName): boolean {
  return sourcedKinds.includes(kind);
}

/** A spelling that only helps search must begin as typed. */
function beginsAsTyped({ kind, letters }: JoinedName, typed: string): boolean {
  return kind === 'search-term' && letters[0] === typed[0];
}
