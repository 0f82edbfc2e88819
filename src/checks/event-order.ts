/** An event does not end before it begins. */
import type { RecordFile } from '../content/record-file.ts';
import { isBefore } from '../lib/days.ts';
import { eventSchema } from '../schemas/event.ts';
import type { Report, Rule } from './rule.ts';

export const eventOrder: Rule = {
  id: 'event-order',
  description: 'The end of an event, "until", is not before its "date".',
  check({ content }, report) {
    for (const record of content.records) if (record.kind === 'events') checkEvent(record, report);
  },
};

/** Omits events that do not fit the schema; the rule `schema` reports them. */
function checkEvent(record: RecordFile, report: Report): void {
  const { data: event } = eventSchema.safeParse(record.data);
  if (event?.until === undefined || !isBefore(event.until, event.date)) return;
  const message = `field "until" is ${event.until}, before the date ${event.date}. Correct one of the two`;
  report(record.file, record.positionOf(['until']), message);
}
