/** The published scales. */
import type { ScaleStep } from '../schemas/scale.ts';
import { getRecord } from './records.ts';

/** The steps of a scale, in its order. Throws if `content/scales/` has no such scale. */
export function getScale(
  id: 'verdicts' | 'bases' | 'ranks' | 'flags' | 'notes' | 'judgements'
): ScaleStep[] {
  return getRecord('scales', id).data.steps;
}

/** The step of the scale of verdicts with an id. Throws if there is none. */
export function getVerdict(id: string): ScaleStep {
  const verdict = getScale('verdicts').find((step) => step.id === id);
  if (!verdict) throw new Error(`The scale of verdicts has no "${id}"`);
  return verdict;
}
