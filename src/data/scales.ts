/** The published scales. */
import type { ScaleStep } from '../schemas/scale.ts';
import { getRecord } from './records.ts';

/** The steps of a scale, in its order. Throws if `content/scales/` has no such scale. */
export function getScale(
  id: 'verdicts' | 'bases' | 'ranks' | 'flags' | 'notes' | 'judgements'
): ScaleStep[] {
  return getRecord('scales', id).data.steps;
}
