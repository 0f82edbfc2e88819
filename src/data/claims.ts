/** The claims, as lists show them. */
import { getScale } from './scales.ts';
import type { ScaleStep } from '../schemas/scale.ts';
import { memoize } from './memoize.ts';
import { listRecords, listValues, pickById, type Identified } from './records.ts';

/** A claim with its id. */
export type ClaimRecord = Identified<'claims'>;

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

/** Every claim, in the article's order; `order` is counted from 1, whatever numbers the records have. */
export const listClaims = memoize((): ClaimRecord[] =>
  listValues('claims')
    .sort((a, b) => a.order - b.order)
    .map((claim, index) => ({ ...claim, order: index + 1 }))
);

/** The headline of the article, as the claims on it quote it piece by piece. */
export function articleHeadline(): string {
  const pieces = listClaims().filter(({ kind }) => kind === 'headline');
  return pieces.map(({ fragment }) => fragment).join(' ');
}

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

/** Claims about every entity of the record, in the article's order. */
export const claimsAboutAll = memoize((): ClaimRecord[] => {
  const ids = listRecords('entities').map(({ id }) => id);
  return listClaims().filter(({ entities }) => ids.every((id) => entities.includes(id)));
});

/** Claims with these ids, in this order. */
export function getClaims(ids: readonly string[]): ClaimRecord[] {
  return pickById(ids, listClaims());
}
