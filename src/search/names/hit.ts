/** What a search of the names answers: each hit says what it is, in data and in words. */
import type { NameEntry, ReasonKind } from './name-entry.ts';
import type { Word } from './reading.ts';

/**
 * What the name in the query is to the entity: a name of it, a unit of it, another legal person (parent, subsidiary,
 * affiliate), or the body of another place, such as a city next to a listed prefecture.
 */
export const relations = ['listed', 'part', 'related', 'other-body'] as const;
export type Relation = (typeof relations)[number];

/** How the name in the query was matched; a variant differs only in script, romanisation or a spelling kept for search. */
export const grades = ['exact', 'variant', 'corrected', 'partial'] as const;
export type Grade = (typeof grades)[number];

/** The tokens of the query as they were read for one hit. */
export interface Reading {
  matched: string[];
  corrected: { from: string; to: string }[];
  unmatched: string[];
}

/** One entity that a query names. */
export interface NameHit {
  entity: NameEntry;
  /** Numbers of the first word that is read as its name, and of the one after the last. */
  from: number;
  to: number;
  /** From 0 to 1; comparable between hits of one query. */
  score: number;
  relation: Relation;
  grade: Grade;
  /** Taken from the winning match only; the kind is written into `data-match`. */
  reason: { kind: ReasonKind; text: string };
  read: Reading;
}

/** The answer of the names to one query. */
export interface NameAnswer {
  /** The best first; names side by side in a query in their order. */
  hits: NameHit[];
  /** The query as it was read. */
  words: Word[];
  /** True if the query has letters and none of them is of a script that is searched. */
  unsearchedScript?: boolean;
}
