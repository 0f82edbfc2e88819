/** The judgement of the article as a whole, from the verdicts and flags of its claims. */
import { unjudged } from '../schemas/claim.ts';
import type { ScaleStep } from '../schemas/scale.ts';
import { listClaims, type ClaimRecord } from './claims.ts';
import { getScale } from './scales.ts';

/** What the judgement rests on; each number is one of claims. */
export interface Judgement {
  /** Step of the scale of judgements. */
  step: ScaleStep;
  total: number;
  /** Claims that can be true or false. */
  judged: number;
  /** Those of them that are supported without a correction. */
  supported: number;
  /** Those of them that are supported with a correction. */
  corrected: number;
  flagged: number;
  /** The most common flags, the most common first. */
  commonFlags: { flag: ScaleStep; count: number }[];
}

const shownFlags = 3;

/** Judges every claim of the article. */
export function judgeArticle(): Judgement {
  return judgeClaims(listClaims(), getScale('judgements'), getScale('flags'));
}

/**
 * Judges claims as one text.
 *
 * @param scale - Steps with their least shares, the highest first.
 * @throws If no step takes the share; the lowest has the least share 0.
 */
export function judgeClaims(
  claims: readonly Pick<ClaimRecord, 'verdict' | 'flags'>[],
  scale: readonly ScaleStep[],
  flags: readonly ScaleStep[]
): Judgement {
  const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
  const judged = claims.filter(({ verdict }) => !unjudged.includes(verdict)).length;
  const [supported, corrected] = [count('supported'), count('supported-with-correction')];
  const share = judged === 0 ? 0 : (100 * (supported + corrected)) / judged;
  const step = scale.find(({ least }) => least !== undefined && share >= least);
  if (!step) throw new Error(`The scale of judgements has no step for ${share} per cent`);
  return {
    ...{ step, total: claims.length, judged, supported, corrected },
    flagged: claims.filter((claim) => claim.flags.length > 0).length,
    commonFlags: countFlags(claims, flags).slice(0, shownFlags),
  };
}

function countFlags(
  claims: readonly Pick<ClaimRecord, 'flags'>[],
  flags: readonly ScaleStep[]
): Judgement['commonFlags'] {
  return flags
    .map((flag) => ({
      flag,
      count: claims.filter((claim) => claim.flags.includes(flag.id)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
