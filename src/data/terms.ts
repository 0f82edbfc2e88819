/** Terms of the glossary. */
import type { Term } from '../schemas/term.ts';
import { sourcedEvidence, type SourcedEvidence } from './evidence.ts';
import { memoize } from './memoize.ts';
import { listRecords } from './records.ts';

/** A term with its id. */
export interface TermRecord extends Term {
  id: string;
}

/** A term with all that the glossary shows of it. */
export interface TermItem {
  term: TermRecord;
  /** HTML of the definition. */
  html: string;
  evidence: SourcedEvidence[];
}

/** Every term by its id. */
export const termsById = memoize((): ReadonlyMap<string, TermRecord> => {
  return new Map(listRecords('terms').map(({ id, data }) => [id, { id, ...data }]));
});

/** The whole glossary, in alphabetical order. */
export function getGlossary(): TermItem[] {
  const items = listRecords('terms').map(({ id, data, html }) => ({
    term: { id, ...data },
    html,
    evidence: sourcedEvidence(data.evidence),
  }));
  return items.sort((a, b) => a.term.term.localeCompare(b.term.term, 'en'));
}
