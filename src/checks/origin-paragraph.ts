/** An origin and the claims that it names are of one paragraph, and its file says which. */
import { readableRecords, type ReadableRecord } from './readable-records.ts';
import type { Report, Rule } from './rule.ts';

export const originParagraph: Rule = {
  id: 'origin-paragraph',
  description: 'An origin is named for its paragraph, like p7, and names claims of that paragraph.',
  check({ content }, report) {
    const paragraphs = new Map(
      readableRecords(content, 'claims').map(({ record, data: claim }) => [
        record.id,
        claim.paragraph,
      ])
    );
    for (const found of readableRecords(content, 'origins')) checkOrigin(found, paragraphs, report);
  },
};

/** A claim that does not exist is reported by `references`. */
function checkOrigin(
  { record, data: { paragraph, passages } }: ReadableRecord<'origins'>,
  paragraphs: ReadonlyMap<string, number>,
  report: Report
): void {
  if (record.id !== `p${paragraph}`) {
    const message = `field "paragraph" is ${paragraph}, but the file is ${record.id}. Rename it to p${paragraph}.md or correct the paragraph`;
    report(record.file, record.positionOf(['paragraph']), message);
  }
  for (const [place, { claims }] of passages.entries())
    for (const [index, claim] of claims.entries()) {
      const own = paragraphs.get(claim) ?? paragraph;
      if (own === paragraph) continue;
      const message = `the claim "${claim}" is of paragraph ${own}, not ${paragraph}. Move it to origins/p${own}.md`;
      report(record.file, record.positionOf(['passages', place, 'claims', index]), message);
    }
}
