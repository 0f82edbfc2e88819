/** Claims: the list of 49, and what the page of one shows. */
import type { Claim } from '../schemas/claim.ts';
import { listEntities, type EntitySummary } from './entities.ts';
import { eventsById, type EventRecord } from './events.ts';
import { sourcedEvidence, type SourcedEvidence } from './evidence.ts';
import { getScale } from './scales.ts';
import type { ScaleStep } from '../schemas/scale.ts';
import { termsById, type TermRecord } from './terms.ts';
import { onceABuild } from './once-a-build.ts';
import { getRecord, listRecords } from './records.ts';

/** A claim with its id. */
export interface ClaimRecord extends Claim {
  id: string;
}

/** All that the page of one claim shows. */
export interface ClaimPage {
  claim: ClaimRecord;
  verdict: ScaleStep;
  flags: ScaleStep[];
  /** HTML of the reasoning. */
  html: string;
  evidence: SourcedEvidence[];
  entities: EntitySummary[];
  events: EventRecord[];
  terms: TermRecord[];
  related: ClaimRecord[];
  previous: ClaimRecord | undefined;
  next: ClaimRecord | undefined;
}

/** A paragraph of the article with its claims. */
export interface ClaimParagraph {
  /** 0 is the headline and dateline. */
  paragraph: number;
  claims: ClaimRecord[];
}

/** A verdict with the claims that have it. */
export interface VerdictGroup {
  verdict: ScaleStep;
  claims: ClaimRecord[];
}

/** Every claim, in the article's order. */
export const listClaims = onceABuild((): ClaimRecord[] => {
  return listRecords('claims')
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.order - b.order);
});

/** Every claim by paragraph of the article. */
export function claimsByParagraph(): ClaimParagraph[] {
  const groups = Map.groupBy(listClaims(), ({ paragraph }) => paragraph);
  return [...groups].map(([paragraph, claims]) => ({ paragraph, claims }));
}

/** Every claim by verdict, in the order of the scale; a verdict without a claim is kept. */
export function claimsByVerdict(): VerdictGroup[] {
  const claims = listClaims();
  const verdicts = getScale('verdicts');
  return verdicts.map((verdict) => ({
    verdict,
    claims: claims.filter((claim) => claim.verdict === verdict.id),
  }));
}

/** Claims about an entity, in the article's order. */
export function getClaimsAbout(entityId: string): ClaimRecord[] {
  return listClaims().filter(({ entities }) => entities.includes(entityId));
}

/** Claims with these ids, in this order. */
export function getClaims(ids: readonly string[]): ClaimRecord[] {
  const claims = new Map(listClaims().map((claim) => [claim.id, claim]));
  return ids.flatMap((id) => claims.get(id) ?? []);
}

/** Everything on the page of one claim. Throws if there is no such claim. */
export function getClaimPage(id: string): ClaimPage {
  const { data, html } = getRecord('claims', id);
  const claims = listClaims();
  const claim: ClaimRecord = { id, ...data };
  return {
    claim,
    verdict: getVerdict(claim.verdict),
    flags: getScale('flags').filter((flag) => claim.flags.includes(flag.id)),
    html,
    evidence: sourcedEvidence(claim.evidence),
    entities: listEntities().filter((entity) => claim.entities.includes(entity.id)),
    events: pick(claim.events, eventsById()),
    terms: pick(claim.terms, termsById()),
    related: claims.filter((other) => claim.related.includes(other.id)),
    previous: claims.find(({ order }) => order === claim.order - 1),
    next: claims.find(({ order }) => order === claim.order + 1),
  };
}

function getVerdict(id: string): ScaleStep {
  const verdict = getScale('verdicts').find((step) => step.id === id);
  if (!verdict) throw new Error(`The scale of verdicts has no "${id}"`);
  return verdict;
}

function pick<Value>(ids: readonly string[], values: ReadonlyMap<string, Value>): Value[] {
  return ids.flatMap((id) => values.get(id) ?? []);
}
