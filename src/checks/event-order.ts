/** An event does not end before it begins. */
import { isBefore } from '../lib/days.ts';
import { readableRecords } from './readable-records.ts';
import type { Rule } from './rule.ts';

export const eventOrder: Rule = {
  id: 'event-order',
  description: 'The end of an event, "until", is not before its "date".',
  check({ content }, report) {
    for (const { record, data } of readableRecords(content, 'events')) {
      if (data.until === undefined || !isBefore(data.until, data.date)) continue;
      const message = `field "until" is ${data.until}, before the date ${data.date}. Correct one of the two`;
      report(record.positionOf(['until']), message);
    }
  },
};
