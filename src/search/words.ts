/** Every word that the search page and its proof show; only the reasons of matches are worded with the names. */
import type { identifierScheme } from '../schemas/entity.ts';
import { laterListNames } from '../schemas/words.ts';
import type { Grade, Relation } from './names/hit.ts';
import type { FilterGroup } from './search-state.ts';

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

export const filterWords: Record<FilterGroup, string> = {
  kind: 'Kind',
  place: 'Place',
  list: 'Later list',
  terms: 'Licence term',
};

/** Name of a later list of an entry. */
export function listName(list: string): string {
  const names: Readonly<Record<string, string>> = laterListNames;
  return names[list] ?? list;
}

export type IdentifierScheme = (typeof identifierScheme.options)[number];

/** Kinds of identifiers that a search can find. */
export const identifierWords: Record<IdentifierScheme, string> = {
  ticker: 'stock tickers',
  isin: 'ISINs',
  uscc: 'Unified Social Credit Codes',
  'ofac-uid': 'OFAC identifiers',
  'division-code': 'codes of administrative divisions',
};

export const citationsHeld = 'Federal Register citations';

/** Controls and short notes. */
export const words = {
  tryAgain: 'Try again',
  reload: 'load this page again',
  table: 'the table of all 28',
  resetFilters: 'Reset all filters',
  morePages: 'Show more pages',
  searchingPages: 'Searching the text of the pages …',
  listCheck: 'list check',
  officialSearch: 'Consolidated Screening List',
  affiliates: 'Affiliates Rule',
  print: 'Print',
  download: 'Download as JSON',
  proof: 'Proof of this search',
  nearest: 'The nearest names, which are not matches:',
} as const;

/** What did not load, and what follows from it. */
export const failures = {
  names: 'The index of names did not load, so this does not show whether a name is listed.',
  pages: 'The text of the pages did not load.',
  around: 'Filters and the proof of this search did not load.',
} as const;

/** Free fields of the proof. */
export const proofFields = {
  searchedBy: 'Searched by',
  reference: 'Reference',
  decision: 'Decision',
} as const;

export const tooLong = (most: number) =>
  `Only the first ${most} characters were searched. For a longer text or a list of names use the `;

export const correctedPages = (text: string, query: string) =>
  `The pages were searched for “${text}”, the corrected form of “${query}”.`;

export const unsearchedScript =
  'Names in this script are not searched. Type the name in Latin letters or in Chinese characters.';

export const nothingFound = (query: string) => `No entry for “${query}”`;

export const tried =
  'Tried: the words as typed, joined and split, in simplified and traditional characters and in pinyin, with letters ' +
  'corrected, by their sound, and as a longer text around a listed name.';

export const scope =
  'The record holds the 28 entities that were added to the Entity List on 9 October 2019, not today’s list.';

/** What a search by names cannot show of companies that listed ones own; a test holds it against the records. */
export const ownership = {
  text:
    'A company that listed parties own by 50 per cent or more can be covered without being named, by the Affiliates ' +
    'Rule of September 2025; it was suspended, by announcement until 9 November 2026, and whether it returned is not ' +
    'established.',
  /** Id of the term that explains it. */
  term: 'affiliates-rule',
} as const;

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
  'Owners and subsidiaries that the record does not name, and names in scripts other than Latin and Chinese.',
  'A search here does not replace the official Consolidated Screening List and is not legal advice.',
];

/** A count with its noun: `no pages`, `1 page`, `36 pages`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}

/** Words in quotation marks: `“usa”, “ltd”`. */
export function quote(texts: string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}
