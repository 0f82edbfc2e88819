/** An origin and the claims that it names are of one paragraph, and its file says which. */
import { readableRecords, valuesById } from './readable-records.ts';
import type { Rule } from './rule.ts';

export const originParagraph: Rule = {
  id: 'origin-paragraph',
  description: 'An origin is named for its paragraph, like p7, and names claims of that paragraph.',
  check({ content }, report) {
    const allClaims = valuesById(content, 'claims');
    for (const { record, data } of readableRecords(content, 'origins')) {
      const { paragraph, passages } = data;
      if (record.id !== `p${paragraph}`)
        report(
          record.positionOf(['paragraph']),
          `field "paragraph" is ${paragraph}, but the file is ${record.id}. Rename it to p${paragraph}.md or correct the paragraph`
        );
      for (const [place, { claims }] of passages.entries())
        for (const [index, claim] of claims.entries()) {
          // A claim that does not exist is reported by `references`.
          const own = allClaims.get(claim)?.paragraph ?? paragraph;
          if (own === paragraph) continue;
          const message = `the claim "${claim}" is of paragraph ${own}, not ${paragraph}. Move it to origins/p${own}.md`;
          report(record.positionOf(['passages', place, 'claims', index]), message);
        }
    }
  },
};
