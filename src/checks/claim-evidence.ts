/** A verdict is a step of the printed scale, and a verdict on the truth of a claim has evidence. */
import type { Content } from '../content/records.ts';
import type { Verdict } from '../schemas/claim.ts';
import { readableRecords, type ReadableRecord } from './readable-records.ts';
import type { Report, Rule } from './rule.ts';

/** Verdicts that do not judge whether the claim is true. */
const withoutJudgement: ReadonlySet<Verdict> = new Set(['opinion', 'attribution-only']);

export const claimEvidence: Rule = {
  id: 'claim-evidence',
  description:
    'A claim has a verdict of the published scale and, unless it is opinion or attribution only, evidence.',
  check({ content }, report) {
    const published = publishedVerdicts(content);
    for (const found of readableRecords(content, 'claims')) {
      if (published && !published.has(found.data.verdict)) reportVerdict(found, report);
      if (!withoutJudgement.has(found.data.verdict)) checkEvidence(found, report);
    }
  },
};

/** Verdicts of the scale that the site prints; `undefined` if the scale cannot be read. */
function publishedVerdicts(content: Content): ReadonlySet<string> | undefined {
  const scale = readableRecords(content, 'scales').find(({ record }) => record.id === 'verdicts');
  return scale && new Set(scale.data.steps.map(({ id }) => id));
}

function reportVerdict({ record, data: claim }: ReadableRecord<'claims'>, report: Report): void {
  const message = `the verdict "${claim.verdict}" is not on the published scale. Add it to scales/verdicts.yaml or choose another`;
  report(record.file, record.positionOf(['verdict']), message);
}

function checkEvidence({ record, data: claim }: ReadableRecord<'claims'>, report: Report): void {
  const message = `the verdict "${claim.verdict}" has no evidence. Add evidence that was read, or change the verdict`;
  if (claim.evidence.length === 0) report(record.file, record.positionOf(['evidence']), message);
}
