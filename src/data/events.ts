/** Events of the timeline. */
import { getCollection, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Event } from '../schemas/event.ts';
import { sourcedEvidence, type SourcedEvidence } from './evidence.ts';
import { onceABuild } from './once-a-build.ts';

/** An event with its id. */
export interface EventRecord extends Event {
  id: string;
}

/** An event with all that the timeline shows of it. */
export interface EventItem {
  event: EventRecord;
  Text: AstroComponentFactory;
  evidence: SourcedEvidence[];
}

/** A year of the timeline. */
export interface EventYear {
  year: string;
  items: EventItem[];
}

/** Every event, the oldest first. */
export const listEvents = onceABuild(async (): Promise<EventRecord[]> => {
  const entries = await getCollection('events');
  return entries.map(({ id, data }) => ({ id, ...data })).sort(byDate);
});

/** Ids break ties, so that the order never depends on the file system. */
function byDate(a: EventRecord, b: EventRecord): number {
  return a.date.localeCompare(b.date) || a.id.localeCompare(b.id);
}

/** Every event by its id. */
export const eventsById = onceABuild(async (): Promise<ReadonlyMap<string, EventRecord>> => {
  return new Map((await listEvents()).map((event) => [event.id, event]));
});

/** Events that name an entity; those that concern all 28 without naming one are left to the timeline. */
export async function getEventsAbout(entityId: string): Promise<EventRecord[]> {
  return (await listEvents()).filter(({ entities }) => entities.includes(entityId));
}

/** Events with these ids, in this order. */
export async function getEvents(ids: readonly string[]): Promise<EventRecord[]> {
  const events = await eventsById();
  return ids.flatMap((id) => events.get(id) ?? []);
}

/** The whole timeline by year, with rendered texts and sources. */
export async function getTimeline(): Promise<EventYear[]> {
  const entries = await getCollection('events');
  const items = await Promise.all(
    entries.map(async (entry) => ({
      event: { id: entry.id, ...entry.data },
      Text: (await render(entry)).Content,
      evidence: await sourcedEvidence(entry.data.evidence),
    }))
  );
  const years = Map.groupBy(
    items.sort((a, b) => byDate(a.event, b.event)),
    ({ event }) => event.date.slice(0, 4)
  );
  return [...years].map(([year, inYear]) => ({ year, items: inYear }));
}
