/** Events of the timeline. */
import { yearsOf } from '../lib/days.ts';
import { sourcedEvidence, type SourcedEvidence } from './evidence.ts';
import { memoize } from './memoize.ts';
import { listRecords, listValues, pickById, type Identified } from './records.ts';

/** An event with its id. */
export type EventRecord = Identified<'events'>;

/** An event with all that the timeline shows of it. */
export interface EventItem {
  event: EventRecord;
  /** HTML of the text. */
  html: string;
  evidence: SourcedEvidence[];
}

/** Every event, the oldest first. */
export const listEvents = memoize((): EventRecord[] => listValues('events').sort(byDate));

/** Ids break ties, so that the order never depends on the file system. */
function byDate(a: EventRecord, b: EventRecord): number {
  return a.date.localeCompare(b.date) || a.id.localeCompare(b.id);
}

/** Day that is printed on the article, ISO 8601; none where no event has it. */
export function articleDay(): string | undefined {
  return listEvents().find(({ category }) => category === 'article')?.date;
}

/** Events that name an entity; those that concern all 28 without naming one are left to the timeline. */
export function getEventsAbout(entityId: string): EventRecord[] {
  return listEvents().filter(({ entities }) => entities.includes(entityId));
}

/** Events with these ids, in this order. */
export function getEvents(ids: readonly string[]): EventRecord[] {
  return pickById(ids, listEvents());
}

/** The whole timeline by year, with rendered texts and sources. */
export function getTimeline(): { year: string; items: EventItem[] }[] {
  const items = listRecords('events').map(({ id, data, html }) => ({
    event: { id, ...data },
    html,
    evidence: sourcedEvidence(data.evidence),
  }));
  const years = Map.groupBy(
    items.sort((a, b) => byDate(a.event, b.event)),
    ({ event }) => event.date.slice(0, 4)
  );
  return [...years].map(([year, inYear]) => ({ year, items: inYear }));
}

/** Id of the event with which the 28 entries began. */
const start = 'rule-effective';

/** The events that touch the 28 as rows on a line of time, and the years of its axis. */
export function touchingEvents(all: readonly EventRecord[]) {
  const events = all.filter(({ touchesThe28 }) => touchesThe28);
  return {
    events,
    rows: events.map(({ date, id }) => ({ on: date, isStart: id === start })),
    years: yearsOf(events.map(({ date }) => date)),
  };
}
