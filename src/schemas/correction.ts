/** The shape of a correction: one change to what a published page says. */
import { z } from 'zod';
import { day, line, recordId } from './scalars.ts';

/** A correction: file `content/corrections/<id>.md`; the body says what was wrong and how it was found. */
export const correctionSchema = z.strictObject({
  date: day.describe('Day on which it was published.'),
  title: line.describe('What was corrected, in a few words, no full stop.'),
  release: recordId.describe('Id of the release that brought it. Example: `1-0-1`.'),
  before: line.optional().describe('What the page said, word for word.'),
  after: line.optional().describe('What it says now; left out when it says nothing any more.'),
  source: z.array(recordId).min(1).describe('Ids of the sources that show it.'),
  entities: z.array(recordId).describe('Entities whose pages changed.'),
  claims: z.array(recordId).describe('Claims whose pages changed.'),
  rules: z.array(recordId).describe('Rules whose pages changed.'),
});

export type Correction = z.infer<typeof correctionSchema>;
