/** The claims form one chain from first to last, so that previous and next reach each of them once. */
import { readableRecords, type ReadableRecord } from './readable-records.ts';
import type { Rule } from './rule.ts';

export const claimOrder: Rule = {
  id: 'claim-order',
  description: 'No two claims have the same place, and paragraphs never go back.',
  check({ content }, report) {
    const claims = readableRecords(content, 'claims').sort(byOrder);
    for (const [index, { record, data }] of claims.entries()) {
      const previous = claims[index - 1];
      if (previous?.data.order === data.order)
        report(
          record.positionOf(['order']),
          `field "order" is ${data.order}, as in "${previous.record.id}". Give each claim a number of its own`
        );
      else if (previous && data.paragraph < previous.data.paragraph)
        report(
          record.positionOf(['paragraph']),
          `field "paragraph" is ${data.paragraph}, but "${previous.record.id}" before it has ${previous.data.paragraph}. Correct a paragraph or the order`
        );
    }
  },
};

function byOrder(a: ReadableRecord<'claims'>, b: ReadableRecord<'claims'>): number {
  return a.data.order - b.data.order || (a.record.id < b.record.id ? -1 : 1);
}
