/** A verdict is a step of the printed scale, and a verdict on the truth of a claim has evidence. */
import { unjudged } from '../schemas/claim.ts';
import { readableRecords, valuesById } from './readable-records.ts';
import type { Rule } from './rule.ts';

export const claimEvidence: Rule = {
  id: 'claim-evidence',
  description:
    'A claim has a verdict of the published scale and, unless it is opinion or attribution only, evidence.',
  check({ content }, report) {
    const published = valuesById(content, 'scales').get('verdicts')?.steps;
    for (const { record, data } of readableRecords(content, 'claims')) {
      const { verdict, evidence } = data;
      if (published?.every(({ id }) => id !== verdict))
        report(
          record.positionOf(['verdict']),
          `the verdict "${verdict}" is not on the published scale. Add it to scales/verdicts.yaml or choose another`
        );
      if (!unjudged.includes(verdict) && evidence.length === 0)
        report(
          record.positionOf(['evidence']),
          `the verdict "${verdict}" has no evidence. Add evidence that was read, or change the verdict`
        );
    }
  },
};
