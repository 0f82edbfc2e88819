/** Turns what was found into results that a page can list, filter and write into a proof. */
import { capitalise } from '../lib/text.ts';
import type { MatchGrade, Reason } from './names/explanation.ts';
import type { Filterable } from './filters.ts';
import type { NameEntry } from './names/name-entry.ts';
import type { NameHit } from './names/ranking.ts';

/** One result: an entry found by its names, or a page found by its text. */
export interface Result extends Filterable {
  type: 'entry' | 'page';
  /** Address from the root of the host. */
  address: string;
  title: string;
  /** Chinese name of an entry; empty for other pages. */
  chinese: string;
  /** What it is, in a few words. Example: `Company, Hangzhou`. */
  what: string;
  reason: ResultReason;
  /** Words around the match in the text of a page. */
  excerpt: string;
}

/** Why it is listed: a match, or a page that only mentions a name, or that has the words apart from each other. */
export interface ResultReason {
  kind: Reason['kind'] | 'mention' | 'apart';
  text: string;
  /** Of an entry found by its names. */
  match?: MatchGrade;
}

/** Whether a result is a match, and no mere mention. */
export function isMatch({ reason }: Result): boolean {
  return reason.kind !== 'mention' && reason.kind !== 'apart';
}

/** Address of an entity's page, with the base path of the site. */
export type AddressOfEntry = (id: string) => string;

/** Entries found by name. */
export function entryResults(hits: NameHit[], addressOf: AddressOfEntry): Result[] {
  return hits.map(({ entry, reason }) => toResult(entry, addressOf(entry.id), reason));
}

/** An entry as a result. */
export function toResult(entry: NameEntry, address: string, reason: ResultReason): Result {
  const kind = entry.kind === 'company' ? 'company' : 'government body';
  return {
    type: 'entry',
    address,
    title: entry.name,
    chinese: entry.chinese,
    what: `${capitalise(kind)}, ${entry.place}`,
    reason,
    excerpt: '',
    facets: { kind: [kind], place: [entry.place], list: entry.lists, terms: entry.terms },
  };
}
