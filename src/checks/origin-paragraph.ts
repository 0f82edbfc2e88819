/** An origin and the claims that it names are of one paragraph, and its file says which. */
import type { RecordFile } from '../content/record-file.ts';
import { originSchema } from '../schemas/origin.ts';
import { readableRecords } from './readable-records.ts';
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
    for (const record of content.records)
      if (record.kind === 'origins') checkOrigin(record, paragraphs, report);
  },
};

/** What does not fit the schema is reported there, and a claim that does not exist by `references`. */
function checkOrigin(
  record: RecordFile,
  paragraphs: ReadonlyMap<string, number>,
  report: Report
): void {
  const { data: origin } = originSchema.safeParse(record.data);
  if (!origin) return;
  const { paragraph, passages } = origin;
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
