/** The body of a record is not nested so deeply that parsing takes long. */
import { mostLevels, mostMarks, nestingFaultOf } from '../markdown/nesting-fault.ts';
import type { Rule } from './rule.ts';

export const nesting: Rule = {
  id: 'nesting',
  description: `Quotes and lists are nested ${mostLevels} levels deep at most, and a paragraph has ${mostMarks} marks like * _ ~ [ at most.`,
  check({ content }, report) {
    for (const record of content.records) {
      const fault = nestingFaultOf(record);
      if (fault) report(fault, fault.message);
    }
  },
};
