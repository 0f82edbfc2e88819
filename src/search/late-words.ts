/** The words of the search page that are shown after the first results; apart from the others, so that results come sooner. */
import { daysBetween, oldAfterDays } from '../lib/days.ts';
import { laterListNames } from '../schemas/words.ts';

/** How names and pages are searched, for readers who must say what was done. */
export const methodTexts = [
  'Names: listed names now and in 2019, aliases, legal, short and later names, names on later lists, Chinese names in simplified and traditional characters, pinyin and its initials, other spellings, identifiers, citations, places and addresses.',
  'A match is exact where the query has a whole name or number; another form where only script, romanisation or a kept spelling differs; corrected where letters or sounds differ; part of a name where words of the name or of the query are left over.',
  'A name that reads as a unit of an entity, as another legal person or as the body of another place is shown apart and is not a match of the listed party.',
  'Pages: the text of every page of the site, each word as typed, or as corrected where the proof says so.',
];

/** What no search here can show. */
export const notCovered = [
  'Names that were added to the Entity List at any other time, and entries of other lists: the record holds the 28 entities of the rule of 9 October 2019 (84 FR 54002) and nothing else.',
  'Changes after the day on which the status was last checked. This is not a live screening list.',
  'Owners and subsidiaries that the record does not name, and names in scripts other than Latin and Chinese, of which only some spellings are kept.',
  'A search here does not replace the official Consolidated Screening List and is not legal advice.',
];

/**
 * Warns where the status was more than 90 days old on the day of a search.
 *
 * @param checkedOn - Day of the status, ISO 8601.
 * @param time - Time of the search by the clock of the reader.
 */
export function warnOfAge(checkedOn: string, time: Date): string | undefined {
  const days = daysBetween(checkedOn, time.toISOString().slice(0, 10));
  if (days <= oldAfterDays) return undefined;
  return `The state of the lists was ${days} days old by the clock of the device that searched: read the current list before you act.`;
}

/** Name of a later list of an entry. */
export function listName(list: string): string {
  const names: Readonly<Record<string, string>> = laterListNames;
  return names[list] ?? list;
}

/** What a search by names cannot show of companies that listed ones own; a test holds it against the records. */
export const ownership = {
  text:
    'A company that listed parties own by 50 per cent or more can be covered without being named, by the Affiliates ' +
    'Rule of September 2025; it was suspended, by announcement until 9 November 2026, and whether it returned is not ' +
    'established.',
  /** Id and name of the term that explains it. */
  term: 'affiliates-rule',
  name: 'Affiliates Rule',
} as const;
