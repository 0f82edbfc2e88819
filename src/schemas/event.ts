/** The shape of an event: one dated item of the timeline. */
import { z } from 'zod';
import { evidence } from './claim.ts';
import { day, line, partialDay, recordId } from './scalars.ts';

/** Kinds of events, for the filter and the picture. */
export const eventCategory = z.enum([
  'export-control',
  'sanctions',
  'investment',
  'telecom',
  'procurement',
  'law',
  'visa',
  'trade',
  'un',
  'reaction',
  'article',
  'background',
  'aftermath',
]);

/** An event: file `content/events/<id>.md`; the body says in our words what happened. */
export const eventSchema = z.strictObject({
  /** When it happened, or began. */
  date: partialDay,
  /** When it ended, if it lasted. */
  until: partialDay.optional(),
  /** Kind of event. */
  category: eventCategory,
  /** Headline in our words, no full stop. */
  title: line,
  /** Citation of the document. Example: `84 FR 54002`. */
  citation: line.optional(),
  /** Whether it changed the legal position of one of the 28. */
  touchesThe28: z.boolean(),
  /** Entities of the 28 that it concerns; empty with `touchesThe28: true` means all. */
  entities: z.array(recordId),
  /** Claims that it bears on. */
  claims: z.array(recordId),
  /** Evidence that was seen, strongest first. */
  evidence: z.array(evidence).min(1, 'is empty. An event names at least one source'),
  /** Day on which it was last checked, for events of 2026. */
  checkedOn: day.optional(),
  /** What could not be established about it. */
  notEstablished: line.optional(),
  /** Ids that this record had before; their addresses redirect here. */
  formerIds: z.array(recordId).optional(),
});

export type Event = z.infer<typeof eventSchema>;
export type EventCategory = z.infer<typeof eventCategory>;
