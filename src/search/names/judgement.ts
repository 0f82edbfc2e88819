/** What is said of a mention: whose name it is, how well it fits, and of whom it speaks. */
import type { Grade, Relation } from './hit.ts';
import type { Mention } from './mentions.ts';
import type { NameKind } from './name-entry.ts';
import type { Core, Owner } from './names-index.ts';
import { keyOf, type Token } from './query.ts';
import { scoring } from './scoring.ts';

export interface Judgement {
  owner: Owner;
  mention: Mention;
  relation: Relation;
  grade: Grade;
  score: number;
  /** The name that matched and its kind. */
  kind: NameKind;
  name: string;
  /** Numbers of the tokens of the name in the query. */
  from: number;
  to: number;
  /** Tokens of the name that no name of the entity has. */
  foreign: Token[];
  /** True for a place without what the body is called. */
  isPlace: boolean;
}

/** What a mention was found in: a core, or a whole name. */
export type Named = Pick<Core, 'owner' | 'kind' | 'name'>;

/** A judgement of a mention that stands alone as a part of a name, but for what is given. */
export function judgementOf(
  mention: Mention,
  { owner, kind, name }: Named,
  about: Partial<Judgement>
): Judgement {
  const { from, to, similarity } = mention;
  const judged = { owner, mention, kind, name, from, to, foreign: [], isPlace: false, ...about };
  const { relation = 'listed', grade = 'partial', score = similarity } = about;
  const isOther = relation !== 'listed' && grade !== 'corrected';
  return { ...judged, relation, score, grade: isOther ? 'partial' : grade };
}

/** True if a token is in a mention of another entity. */
export type IsNamed = (at: number, owner?: Owner) => boolean;

/** The whole name that a key is of. */
export function wholeName(owner: Owner, tokens: Token[]): Named | undefined {
  const whole = owner.names.get(keyOf(tokens));
  return whole && { owner, kind: whole.kind, name: whole.text };
}

const variantKinds: NameKind[] = ['traditional', 'pinyin', 'romanisation', 'search-term'];

/** Grades a mention by its spelling, and by the kind of the whole name that it is. */
export function gradeOf(mention: Mention, whole: { kind: NameKind } | undefined): Grade {
  if (mention.similarity < scoring.exact && !mention.isBegun) return 'corrected';
  if (!whole || mention.similarity < scoring.exact) return 'partial';
  return variantKinds.includes(whole.kind) ? 'variant' : 'exact';
}
