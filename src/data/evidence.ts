/** Evidence with the sources behind it. */
import type { Claim } from '../schemas/claim.ts';
import { sourcesById, type SourceRecord } from './sources.ts';

/** A piece of evidence with its source. */
export interface SourcedEvidence {
  text: string;
  source: SourceRecord;
}

/** Joins evidence with its sources; the content check holds that each exists. */
export function sourcedEvidence(evidence: Claim['evidence']): SourcedEvidence[] {
  const sources = sourcesById();
  return evidence.flatMap(({ source, text }) => {
    const record = sources.get(source);
    return record ? { text, source: record } : [];
  });
}
