/** Terms of the glossary. */
import { sourcedEvidence, type SourcedEvidence } from './evidence.ts';
import { listRecords, type Identified } from './records.ts';

/** A term with its id. */
export type TermRecord = Identified<'terms'>;

/** A term with all that the glossary shows of it. */
export interface TermItem {
  term: TermRecord;
  /** HTML of the definition. */
  html: string;
  evidence: SourcedEvidence[];
}

/** The whole glossary, in alphabetical order. */
export function getGlossary(): TermItem[] {
  const items = listRecords('terms').map(({ id, data, html }) => ({
    term: { id, ...data },
    html,
    evidence: sourcedEvidence(data.evidence),
  }));
  return items.sort((a, b) => a.term.term.localeCompare(b.term.term, 'en'));
}
