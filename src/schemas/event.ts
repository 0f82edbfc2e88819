/** The shape of an event: one dated item of the timeline. */
import { z } from 'zod';
import { evidence } from './claim.ts';
import { day, formerIds, line, partialDay, recordId } from './scalars.ts';

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
  date: partialDay.describe('When it happened, or began.'),
  until: partialDay.optional().describe('When it ended, if it lasted.'),
  category: eventCategory.describe('Kind of event.'),
  title: line.describe('Headline in our words, no full stop.'),
  citation: line.optional().describe('Citation of the document. Example: `84 FR 54002`.'),
  touchesThe28: z.boolean().describe('Whether it changed the legal position of one of the 28.'),
  entities: z
    .array(recordId)
    .describe('Entities of the 28 that it concerns; empty with `touchesThe28: true` means all.'),
  claims: z.array(recordId).describe('Claims that it bears on.'),
  evidence: z
    .array(evidence)
    .min(1, 'is empty. An event names at least one source')
    .describe('Evidence that was seen, strongest first.'),
  checkedOn: day.optional().describe('Day on which it was last checked, for events of 2026.'),
  notEstablished: line.optional().describe('What could not be established about it.'),
  formerIds,
});

export type Event = z.infer<typeof eventSchema>;
export type EventCategory = z.infer<typeof eventCategory>;
