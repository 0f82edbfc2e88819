/** The claims form one chain from first to last, so that previous and next reach each of them once. */
import { readableRecords, type ReadableRecord } from './readable-records.ts';
import type { Report, Rule } from './rule.ts';

export const claimOrder: Rule = {
  id: 'claim-order',
  description: 'No two claims have the same place, and paragraphs never go back.',
  check({ content }, report) {
    const claims = readableRecords(content, 'claims').sort(byOrder);
    for (const [index, found] of claims.entries()) {
      const previous = claims[index - 1];
      if (previous?.data.order === found.data.order) reportRepeat(found, previous, report);
      else if (previous) reportStepBack(found, previous, report);
    }
  },
};

function byOrder(a: ReadableRecord<'claims'>, b: ReadableRecord<'claims'>): number {
  return a.data.order - b.data.order || (a.record.id < b.record.id ? -1 : 1);
}

function reportRepeat(
  { record, data: claim }: ReadableRecord<'claims'>,
  previous: ReadableRecord<'claims'>,
  report: Report
): void {
  const message = `field "order" is ${claim.order}, as in "${previous.record.id}". Give each claim a number of its own`;
  report(record.file, record.positionOf(['order']), message);
}

function reportStepBack(
  { record, data: claim }: ReadableRecord<'claims'>,
  previous: ReadableRecord<'claims'>,
  report: Report
): void {
  if (claim.paragraph >= previous.data.paragraph) return;
  const message = `field "paragraph" is ${claim.paragraph}, but "${previous.record.id}" before it has ${previous.data.paragraph}. Correct a paragraph or the order`;
  report(record.file, record.positionOf(['paragraph']), message);
}
