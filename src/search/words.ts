/** Words of the search page, with those of `late-words.ts` all of them; reasons of matches are worded with the names. */
import type { identifierScheme } from '../schemas/entity.ts';
import type { Grade, Relation } from './names/hit.ts';

/** How a name was matched. */
export const gradeWords: Record<Grade, string> = {
  exact: 'Exact name',
  variant: 'Other form of the name',
  corrected: 'Spelling corrected',
  partial: 'Part of a name',
};

/** What the name in the query is to the entity of a match; empty where it is a name of the entity itself. */
export const relationWords: Record<Relation, string> = {
  listed: '',
  part: 'reads as a unit of this entity',
  related: 'reads as another legal person',
  'other-body': 'reads as the body of another place',
};

/** Kind of a match in words. Example: `Part of a name, reads as another legal person`. */
export function describeMatch({ grade, relation }: { grade: Grade; relation: Relation }): string {
  return [gradeWords[grade], relationWords[relation]].filter(Boolean).join(', ');
}

/** Lists of results, in the order of the page. */
export const groupWords = {
  listed: 'Listed party',
  possible: 'Possible matches: check',
  other: 'Names another party',
  page: 'Pages',
  mention: 'Pages that mention it',
  apart: 'Pages with these words apart',
} as const;

/** Why a page is a result. */
export const pageReasons = {
  text: 'text of the page',
  mention: 'mentioned in the text of the page',
  apart: 'all words, apart from each other, in the text of the page',
  record: 'one of its names, found by the full text',
} as const;

export type IdentifierScheme = (typeof identifierScheme.options)[number];

/** Kinds of identifiers that a search can find. */
export const identifierWords: Record<IdentifierScheme, string> = {
  ticker: 'stock tickers',
  isin: 'ISINs',
  uscc: 'Unified Social Credit Codes',
  'ofac-uid': 'OFAC identifiers',
  'division-code': 'codes of administrative divisions',
  permid: 'PermIDs',
  ror: 'ROR identifiers',
  wikidata: 'Wikidata identifiers',
};

export const citationsHeld = 'Federal Register citations';

/** Controls and short notes. */
export const words = {
  tryAgain: 'Try again',
  reload: 'load this page again',
  table: 'the table of all 28',
  morePages: 'Show more pages',
  searchingPages: 'Searching the text of the pages …',
  listCheck: 'list check',
} as const;

/** What did not load, and what follows from it. */
export const failures = {
  namesUnsearched: 'The names could not be searched: their index did not load.',
  pagesUnsearched: 'The text of the pages could not be searched: its index did not load.',
  names: 'The index of names did not load, so this does not show whether a name is listed.',
  pages: 'The text of the pages did not load.',
  around: 'Filters and the proof of this search did not load.',
} as const;

/** Beginning of the note on a query that was cut, in characters. */
export const tooLong = (most: number) =>
  `Only the first ${most} characters were searched. For a longer text or a list of names use the `;

/**
 * Note on pages that were searched for a corrected form.
 *
 * @param text - The form that was searched.
 * @param query - The query as typed.
 */
export const correctedPages = (text: string, query: string) =>
  `The pages were searched for “${text}”, the corrected form of “${query}”.`;

export const unsearchedScript =
  'Names in this script are not searched. Type the name in Latin letters or in Chinese characters.';

/**
 * A count with its noun: `no pages`, `1 page`, `36 pages`.
 *
 * @param count - How many.
 * @param one - The noun of one.
 * @param many - The noun of several, if it is more than an "s" longer.
 */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}

/** Words in quotation marks: `“usa”, “ltd”`. */
export function quote(texts: string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}
