/** Types of checks and their reports. */
import type { Content } from '../content/records.ts';
import type { Position } from '../lib/position.ts';
import type { KnownRecords } from './known-records.ts';

/** One problem in the content, with its position. */
export interface Problem extends Position {
  /** What is wrong, and what to do: two sentences. */
  message: string;
  /** Id of the rule, the file name of its check. */
  rule: string;
}

/** Reports what is wrong at a position. */
export type Report = (position: Position, message: string) => void;

/** Input of all checks: read once, never changed. */
export interface CheckInput {
  content: Content;
  /** Every existing id and fragment, including those of broken records, so that one fault is reported once. */
  known: KnownRecords;
}

/** A rule over the content. Its id is its file name and the folder of its fixture. */
export interface Rule {
  id: string;
  /** One sentence for the editor's manual. */
  description: string;
  check(input: CheckInput, report: Report): void;
}
