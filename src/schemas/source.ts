/** The shape of a source: one bibliographic record. */
import { z } from 'zod';
import { httpsUrl, language, line, partialDay, recordId } from './scalars.ts';

/** How close a source stands to the fact, strongest first; `/method/` explains the order. */
export const sourceRank = z.enum(
  ['primary', 'copy-of-primary', 'summary', 'news', 'other'],
  'is not a rank. Use primary, copy-of-primary, summary, news or other'
);

/** Where the source was read when that was not its own address. */
const readAs = z.strictObject({
  /** What the copy is, and where. Example: `parsed copy in the repository phagehunter/nsfreg`. */
  text: line,
  /** Address of the copy, only when the copy is a data repository or an archive; never a scraped mirror. */
  url: httpsUrl.optional(),
  /** Date of the copy. Example: `2026-07`. */
  date: partialDay.optional(),
});

/** A source: file `content/sources/<id>.yaml`. */
export const sourceSchema = z.strictObject({
  /** Who published it. Example: `Bureau of Industry and Security, U.S. Department of Commerce`. */
  publisher: line,
  /** Short name beside a statement; the publisher when left out. Example: `eCFR`. */
  label: line.max(60, 'is longer than 60 characters. Shorten it').optional(),
  /** Title as printed, or a description in our words when it has none. */
  title: line,
  /** Language of the title. */
  lang: language.default('en'),
  /** Date of publication; left out when the page shows none. */
  date: partialDay.optional(),
  /** Rank of the source. */
  rank: sourceRank,
  /** Its own official address. Left out when only a copy is known. */
  url: httpsUrl.optional(),
  /** The copy that was read. */
  readAs: readAs.optional(),
  /** How much was read, and other limits. Example: `Only the opening was readable`. */
  note: line.optional(),
  /** Ids that this record had before; their addresses redirect here. */
  formerIds: z.array(recordId).optional(),
});

export type Source = z.infer<typeof sourceSchema>;
export type SourceRank = z.infer<typeof sourceRank>;
