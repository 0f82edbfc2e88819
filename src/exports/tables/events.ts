/** The events of the timeline. */
import { eventSchema } from '../../schemas/event.ts';
import { recordId } from '../../schemas/scalars.ts';
import { permalink } from '../../lib/edition.ts';
import { permalinkColumn, prose } from './columns.ts';
import { defineTable } from './table.ts';

const { date, until, category, title, citation, touchesThe28, checkedOn, notEstablished } =
  eventSchema.shape;

export const events = defineTable({
  name: 'events',
  title: 'Events',
  description: 'One row for each event of the timeline.',
  columns: {
    id: recordId.describe('Id of the event.'),
    date,
    until,
    category,
    title,
    citation,
    touchesThe28,
    checkedOn,
    notEstablished,
    text: prose.describe('What happened, in our words.'),
    permalink: permalinkColumn,
  },
  primaryKey: ['id'],
  rows: ({ events, edition }) =>
    events.map((event) => ({
      ...event,
      text: event.body,
      permalink: permalink(edition, 'events', event.id),
    })),
});
