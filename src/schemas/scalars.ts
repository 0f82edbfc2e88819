/** Single values with a meaning. Each message says what to write instead. */
import { z } from 'zod';
import { httpsAddress } from '../lib/https-address.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names that Windows keeps for devices, and the name of the file of a page. */
export const reservedName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|index)$/;

/** Id of a record: its file name and the last part of its address. Example: `kashgar-psb`. */
export const recordId = z
  .string()
  .regex(
    idPattern,
    'is not a record id. Use lower-case letters, digits and single hyphens, like "kashgar-psb"'
  )
  .refine(
    (id) => !reservedName.test(id),
    'is a name that Windows or the site reserves. Choose another'
  );

/** Ids that a record had before. */
export const formerIds = z
  .array(recordId)
  .optional()
  .describe('Ids that this record had before; their addresses redirect here.');

/** Id of a statement on its page, the fragment of its address. Example: `address-urumqi`. */
export const fragment = z
  .string()
  .regex(
    idPattern,
    'is not a fragment. Use lower-case letters, digits and single hyphens, like "address-urumqi"'
  );

/** A calendar day that exists, ISO 8601. Example: `2019-10-09`. */
export const day = z.iso.date('is not a day. Write a day that exists as YYYY-MM-DD');

/** A day, a month or a year, ISO 8601 reduced precision. A bare year is quoted in YAML. Example: `2016-08`. */
export const partialDay = z
  .string('is not a date. Write YYYY-MM-DD, YYYY-MM or, in quotes, "YYYY"')
  .refine(isPartialDay, 'is not a date. Write a date that exists as YYYY-MM-DD, YYYY-MM or "YYYY"')
  // JSON Schema cannot say whether a date exists, but it can say how one is written.
  .meta({ pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` });

function isPartialDay(text: string): boolean {
  const padded = text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
  return z.iso.date().safeParse(padded).success;
}

/** An absolute https address. Example: `https://www.federalregister.gov/citation/84-FR-54002`. */
export const httpsUrl = z
  .url({
    protocol: /^https$/,
    error: 'is not an https address. Write the whole address, beginning with https://',
  })
  .refine(
    (url) => httpsAddress.test(url),
    'is not a plain https address. Write https:// and the host, no user name, and %20 or the like for blanks, quotes and brackets'
  );

/** One line of plain text, no line breaks, no space at either end. */
export const line = z
  .string('is not text. Write one line of text, in quotes if it looks like a number')
  .min(1, 'is empty. Write the text or remove the field')
  .max(1000, 'is longer than 1,000 characters. Shorten it')
  .regex(/^\S(.*\S)?$/, 'has a line break or a space at an end. Write it on one line and trim it');

/** Languages and scripts of names and texts, BCP 47 (with `zh-Latn-pinyin` for Hanyu Pinyin). */
export const language = z.enum(
  ['en', 'zh-Hans', 'zh-Hant', 'zh-Latn-pinyin', 'ug-Arab'],
  'is not a language of the record. Use en, zh-Hans, zh-Hant, zh-Latn-pinyin or ug-Arab'
);

/** Page citation of the Federal Register. Example: `84 FR 54002`. */
export const federalRegisterCitation = z
  .string()
  .regex(
    /^\d{2,3} FR \d{1,6}$/,
    'is not a Federal Register citation. Write volume, FR and page, like "84 FR 54002"'
  );

/** An address of the site without the host: a page, or a place on it. Example: `/entities/hikvision/#status`. */
export const siteAddress = z
  .string()
  .regex(
    /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
    'is not an address of the site. Write the path with its slashes, like "/entities/hikvision/#status"'
  );
