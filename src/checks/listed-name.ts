/** An entity has exactly one current listed name, the heading of its page. */
import { readableRecords } from './readable-records.ts';
import type { Rule } from './rule.ts';

export const listedName: Rule = {
  id: 'listed-name',
  description: 'An entity has one name of kind "listed".',
  check({ content }, report) {
    for (const { record, data } of readableRecords(content, 'entities')) {
      const places = [...data.names.keys()].filter((at) => data.names[at]?.kind === 'listed');
      if (places.length === 0)
        report(
          record.positionOf(['names']),
          'no name is of kind "listed". Add the name as listed now'
        );
      for (const at of places.slice(1))
        report(
          record.positionOf(['names', at, 'kind']),
          'a second name is of kind "listed". Make it an alias or a former name'
        );
    }
  },
};
