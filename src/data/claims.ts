/** Claims: the list of 49, and what the page of one shows. */
import { getCollection, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Claim } from '../schemas/claim.ts';
import { listEntities, type EntitySummary } from './entities.ts';
import { eventsById, type EventRecord } from './events.ts';
import { sourcedEvidence, type SourcedEvidence } from './evidence.ts';
import { getScale } from './scales.ts';
import type { ScaleStep } from '../schemas/scale.ts';
import { termsById, type TermRecord } from './terms.ts';
import { onceABuild } from './once-a-build.ts';

/** A claim with its id. */
export interface ClaimRecord extends Claim {
  id: string;
}

/** All that the page of one claim shows. */
export interface ClaimPage {
  claim: ClaimRecord;
  verdict: ScaleStep;
  flags: ScaleStep[];
  Reasoning: AstroComponentFactory;
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
export const listClaims = onceABuild(async (): Promise<ClaimRecord[]> => {
  const entries = await getCollection('claims');
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.order - b.order);
});

/** Every claim by paragraph of the article. */
export async function claimsByParagraph(): Promise<ClaimParagraph[]> {
  const groups = Map.groupBy(await listClaims(), ({ paragraph }) => paragraph);
  return [...groups].map(([paragraph, claims]) => ({ paragraph, claims }));
}

/** Every claim by verdict, in the order of the scale; a verdict without a claim is kept. */
export async function claimsByVerdict(): Promise<VerdictGroup[]> {
  const claims = await listClaims();
  const verdicts = await getScale('verdicts');
  return verdicts.map((verdict) => ({
    verdict,
    claims: claims.filter((claim) => claim.verdict === verdict.id),
  }));
}

/** Claims about an entity, in the article's order. */
export async function getClaimsAbout(entityId: string): Promise<ClaimRecord[]> {
  return (await listClaims()).filter(({ entities }) => entities.includes(entityId));
}

/** Claims with these ids, in this order. */
export async function getClaims(ids: readonly string[]): Promise<ClaimRecord[]> {
  const claims = new Map((await listClaims()).map((claim) => [claim.id, claim]));
  return ids.flatMap((id) => claims.get(id) ?? []);
}

/** Everything on the page of one claim. Throws if there is no such claim. */
export async function getClaimPage(id: string): Promise<ClaimPage> {
  const entry = await getEntry('claims', id);
  if (!entry) throw new Error(`There is no claim "${id}"`);
  const claims = await listClaims();
  const claim: ClaimRecord = { id, ...entry.data };
  return {
    claim,
    verdict: await getVerdict(claim.verdict),
    flags: (await getScale('flags')).filter((flag) => claim.flags.includes(flag.id)),
    Reasoning: (await render(entry)).Content,
    evidence: await sourcedEvidence(claim.evidence),
    entities: (await listEntities()).filter((entity) => claim.entities.includes(entity.id)),
    events: pick(claim.events, await eventsById()),
    terms: pick(claim.terms, await termsById()),
    related: claims.filter((other) => claim.related.includes(other.id)),
    previous: claims.find(({ order }) => order === claim.order - 1),
    next: claims.find(({ order }) => order === claim.order + 1),
  };
}

async function getVerdict(id: string): Promise<ScaleStep> {
  const verdict = (await getScale('verdicts')).find((step) => step.id === id);
  if (!verdict) throw new Error(`The scale of verdicts has no "${id}"`);
  return verdict;
}

function pick<Value>(ids: readonly string[], values: ReadonlyMap<string, Value>): Value[] {
  return ids.flatMap((id) => values.get(id) ?? []);
}
