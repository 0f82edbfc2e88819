/** The shape of a correction: what published pages say differently now, and why. */
import { z } from 'zod';
import { day, line, recordId, siteAddress } from './scalars.ts';

/** One published statement, claim or event that says something else now. */
const change = z.strictObject({
  page: siteAddress.describe(
    'Address of what changed, without the host. Example: `/entities/hikvision/#status`.'
  ),
  before: line
    .optional()
    .describe('What it said, word for word where that is short; left out where it is new.'),
  after: line.optional().describe('What it says now; left out when it says nothing any more.'),
});

/** A correction: file `content/corrections/<id>.md`; the body says what was wrong and how it was found. */
export const correctionSchema = z.strictObject({
  date: day.describe('Day on which it was published.'),
  title: line.describe('What was corrected, in a few words, no full stop.'),
  release: recordId.describe('Id of the release that brought it. Example: `1-0-1`.'),
  changes: z
    .array(change)
    .min(1, 'is empty. A correction names at least one address that changed')
    .describe('What changed for this one reason, an entry for each address.'),
  source: z
    .array(recordId)
    .describe('Ids of the sources that show it; empty where the page itself shows it.'),
  entities: z.array(recordId).describe('Entities whose pages changed.'),
  claims: z.array(recordId).describe('Claims whose pages changed.'),
  rules: z.array(recordId).describe('Rules whose pages changed.'),
});

export type Correction = z.infer<typeof correctionSchema>;
