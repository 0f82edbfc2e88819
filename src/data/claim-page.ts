/** What the page of one claim shows. */
import type { ScaleStep } from '../schemas/scale.ts';
import { listClaims, type ClaimRecord } from './claims.ts';
import { listEntities, type EntitySummary } from './entities.ts';
import { getEvents, type EventRecord } from './events.ts';
import { sourcedEvidence, type SourcedEvidence } from './evidence.ts';
import { originOf, type OriginItem } from './origins.ts';
import { getRecord, listValues, pickById } from './records.ts';
import { getScale, getVerdict } from './scales.ts';
import type { TermRecord } from './terms.ts';

/** All that the page of one claim shows. */
export interface ClaimPage {
  claim: ClaimRecord;
  verdict: ScaleStep;
  flags: ScaleStep[];
  /** HTML of the reasoning. */
  html: string;
  evidence: SourcedEvidence[];
  /** Where its words stood before; `undefined` where that was not looked for. */
  origin: OriginItem | undefined;
  entities: EntitySummary[];
  events: EventRecord[];
  terms: TermRecord[];
  related: ClaimRecord[];
  previous: ClaimRecord | undefined;
  next: ClaimRecord | undefined;
}

/** Joins a claim with the records that its page shows. Throws if there is no such claim. */
export function getClaimPage(id: string): ClaimPage {
  const { data, html } = getRecord('claims', id);
  const claims = listClaims();
  const position = claims.findIndex((claim) => claim.id === id);
  // Counted as in every list: the numbers of the records may have gaps.
  const claim: ClaimRecord = { id, ...data, order: position + 1 };
  return {
    claim,
    verdict: getVerdict(claim.verdict),
    flags: getScale('flags').filter((flag) => claim.flags.includes(flag.id)),
    html,
    evidence: sourcedEvidence(claim.evidence),
    origin: originOf(claim),
    entities: listEntities().filter((entity) => claim.entities.includes(entity.id)),
    events: getEvents(claim.events),
    terms: pickById(claim.terms, listValues('terms')),
    related: claims.filter((other) => claim.related.includes(other.id)),
    previous: claims[position - 1],
    next: claims[position + 1],
  };
}
