/** A record has a name once for each kind and language. */
import { readableRecords } from './readable-records.ts';
import type { Rule } from './rule.ts';

export const duplicateNames: Rule = {
  id: 'duplicate-names',
  description: 'No two names of an entity have the same kind, language and text.',
  check({ content }, report) {
    for (const { record, data } of readableRecords(content, 'entities')) {
      const seen = new Set<string>();
      for (const [index, { kind, lang, text }] of data.names.entries()) {
        const key = JSON.stringify([kind, lang, text]);
        const message = `the name "${text}" stands twice as ${kind} in ${lang}. Remove one`;
        if (seen.has(key)) report(record.positionOf(['names', index]), message);
        seen.add(key);
      }
    }
  },
};
