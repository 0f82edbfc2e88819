/** The shape of a source: one bibliographic record. */
import { z } from 'zod';
import { day, formerIds, httpsUrl, language, line, partialDay } from './scalars.ts';

/** How close a source is to the fact, strongest first; `/method/` explains the order. */
export const sourceRank = z.enum(
  ['primary', 'copy-of-primary', 'summary', 'news', 'other'],
  'is not a rank. Use primary, copy-of-primary, summary, news or other'
);

/** Where the source was read when that was not its own address. */
const readAs = z.strictObject({
  text: line.describe(
    'What the copy is, and where. Example: `parsed copy in the repository phagehunter/nsfreg`.'
  ),
  url: httpsUrl
    .optional()
    .describe(
      'Address of the copy, only when the copy is a data repository or an archive; never a scraped mirror.'
    ),
  date: partialDay.optional().describe('Date of the copy. Example: `2026-07`.'),
});

/** A source: file `content/sources/<id>.yaml`. */
export const sourceSchema = z.strictObject({
  publisher: line.describe(
    'Who published it. Example: `Bureau of Industry and Security, U.S. Department of Commerce`.'
  ),
  label: line
    .max(60, 'is longer than 60 characters. Shorten it')
    .optional()
    .describe('Short name beside a statement; the publisher when left out. Example: `eCFR`.'),
  title: line.describe('Title as printed, or a description in our words when it has none.'),
  lang: language.default('en').describe('Language of the title.'),
  date: partialDay.optional().describe('Date of publication; left out when the page shows none.'),
  rank: sourceRank.describe('Rank of the source.'),
  url: httpsUrl
    .optional()
    .describe('Its own official address. Left out when only a copy is known.'),
  readAs: readAs.optional().describe('The copy that was read.'),
  recheckedOn: day
    .optional()
    .describe(
      'Day on which `npm run recheck` last compared the record with it and found the same; written by that command.'
    ),
  note: line
    .optional()
    .describe('How much was read, and other limits. Example: `Only the opening was readable`.'),
  formerIds,
});

export type Source = z.infer<typeof sourceSchema>;
