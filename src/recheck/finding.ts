/** What a comparison of the record with an official list finds. */
import type { Position } from '../lib/position.ts';

/**
 * - `same`: word for word.
 * - `typography`: other spaces, capitals, quotes or punctuation.
 * - `changed`: other words, or a value that only one side has.
 * - `gone`: the entity has no entry in the list.
 * - `new`: an entry of the list that the record does not have.
 */
export type Outcome = 'same' | 'typography' | 'changed' | 'gone' | 'new';

/** The fields that are compared. */
export type Field =
  | 'entry'
  | 'name'
  | 'alias'
  | 'address'
  | 'citations'
  | 'start date'
  | 'licence requirement'
  | 'review policy';

/** One statement of the record and what the list has for it. */
export interface Finding {
  /** Id of one of the 28. */
  entity: string;
  outcome: Outcome;
  field: Field;
  /** Wording of the record; empty if it has none. */
  before: string;
  /** Wording of the list; empty if it has none. */
  after: string;
  /** Where the statement is in the content. */
  place: Position;
}
