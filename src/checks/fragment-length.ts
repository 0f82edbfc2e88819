/** Quotations of the article are short fragments. */
import { countWords } from '../lib/text.ts';
import { readableRecords } from './readable-records.ts';
import type { Rule } from './rule.ts';

const most = 25;

export const fragmentLength: Rule = {
  id: 'fragment-length',
  description: `A fragment of the article has at most ${most} words.`,
  check({ content }, report) {
    for (const { record, data: claim } of readableRecords(content, 'claims')) {
      const words = countWords(claim.fragment);
      const message = `the fragment has ${words} words. Quote at most ${most}`;
      if (words > most) report(record.positionOf(['fragment']), message);
    }
  },
};
