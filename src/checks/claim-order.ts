/** The claims form one chain from first to last, so that previous and next reach each of them once. */
import type { Content } from '../content/records.ts';
import { readableClaims, type ReadableClaim } from './readable-claims.ts';
import type { Report, Rule } from './rule.ts';

export const claimOrder: Rule = {
  id: 'claim-order',
  description: 'Claims are numbered from 1 without gap or repeat, and paragraphs never go back.',
  check({ content }, report) {
    const claims = readableClaims(content).sort(byOrder);
    const isComplete = claims.length === countClaimFiles(content);
    for (const [index, found] of claims.entries()) {
      const previous = claims[index - 1];
      // An unreadable file may be the missing claim; its own problem is reported first.
      if (isComplete) reportGap(found, previous, report);
      if (previous?.claim.order === found.claim.order) reportRepeat(found, previous, report);
      else if (previous) reportStepBack(found, previous, report);
    }
  },
};

function byOrder(a: ReadableClaim, b: ReadableClaim): number {
  return a.claim.order - b.claim.order || (a.record.id < b.record.id ? -1 : 1);
}

function countClaimFiles({ files }: Content): number {
  return files.filter(({ kind }) => kind === 'claims').length;
}

function reportGap(
  { record, claim }: ReadableClaim,
  previous: ReadableClaim | undefined,
  report: Report
): void {
  const last = previous?.claim.order ?? 0;
  if (claim.order - last < 2) return;
  const message = `field "order" is ${claim.order}, but no claim has ${last + 1}. Number the claims without a gap`;
  report(record.file, record.positionOf(['order']), message);
}

function reportRepeat(
  { record, claim }: ReadableClaim,
  previous: ReadableClaim,
  report: Report
): void {
  const message = `field "order" is ${claim.order}, as in "${previous.record.id}". Give each claim a number of its own`;
  report(record.file, record.positionOf(['order']), message);
}

function reportStepBack(
  { record, claim }: ReadableClaim,
  previous: ReadableClaim,
  report: Report
): void {
  if (claim.paragraph >= previous.claim.paragraph) return;
  const message = `field "paragraph" is ${claim.paragraph}, but "${previous.record.id}" before it has ${previous.claim.paragraph}. Correct a paragraph or the order`;
  report(record.file, record.positionOf(['paragraph']), message);
}
