/** What later lists did, and when: known words, oldest first, a removal after a listing. */
import { readableRecords } from './readable-records.ts';
import type { Rule } from './rule.ts';

/** What can happen on a list; the words before a step name whom of several it concerns. */
const step =
  /^(?:\p{Lu}.* )?(?:listed|listed again|effective|published|signed into law|divestment date|removed)(?:, dated by the department| in the Federal Register)?$/u;

export const laterLists: Rule = {
  id: 'later-lists',
  description:
    'The dates of a later list have known words, are oldest first and begin with a listing; it has a date or says that none is known.',
  check({ content }, report) {
    for (const { record, data } of readableRecords(content, 'entities'))
      for (const [index, list] of data.laterLists.entries()) {
        const at = (...path: PropertyKey[]) => record.positionOf(['laterLists', index, ...path]);
        if (list.dates.length === 0 && !list.note)
          report(at('dates'), 'the list has no date. Add one, or say in a note that none is known');
        for (const [position, { on, what }] of list.dates.entries()) {
          if (!step.test(what))
            report(
              at('dates', position, 'what'),
              `"${what}" is not a step of a list. End with listed, listed again, effective, published, signed into law, divestment date or removed`
            );
          const previous = list.dates[position - 1];
          if (previous && on < previous.on)
            report(
              at('dates', position, 'on'),
              `the day ${on} is before ${previous.on}. Write the dates oldest first`
            );
          if (what === 'removed' && !list.dates.slice(0, position).some(isListing))
            report(
              at('dates', position, 'what'),
              'is removed before it is listed. Add the day of the listing'
            );
        }
      }
  },
};

function isListing({ what }: { what: string }): boolean {
  return what !== 'removed';
}
