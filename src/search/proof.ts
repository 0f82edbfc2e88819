/** Proof of a search: what was asked, of what, how, with what result, and what it does not cover. */
import { countChosen, filterGroups, type Filters } from './filters.ts';
import type { NameMethod } from './names/name-search.ts';
import { ownership } from './ownership.ts';
import { isMatch, type Result } from './results.ts';

/** What a search came to. */
export interface SearchRecord {
  query: string;
  filters: Filters;
  time: Date;
  /** Address of the search. */
  address: string;
  version: string | undefined;
  sha256: string | undefined;
  /** Day on which the status was last checked, ISO 8601. */
  checkedOn: string | undefined;
  /** `undefined` where the names could not be searched. */
  entries: Result[] | undefined;
  /** `undefined` where the text of the pages could not be searched. */
  pages: Result[] | undefined;
  /** Whether further pages have the words too. */
  hasMorePages: boolean;
  /** Step that found the entries. */
  method: NameMethod | undefined;
}

/** How names and pages are searched, for readers who must say what was done. */
export const methodTexts = [
  'Names: listed names now and in 2019, aliases, legal, short and later names, names on later lists, Chinese names in simplified and traditional characters, pinyin and its initials, other spellings, identifiers, citations, places and addresses; every word of the query must match.',
  'If nothing matched, in this order: words joined and parted; one or two letters, or one Chinese character, corrected, or a word taken for one that sounds like it; words of questions and of screening left aside; a listed name within a longer query.',
  'The match of an entry is exact where the query has a whole name, number or other spelling of it and no word that fits nothing, partial where only a part of a name or of the query fits, corrected where letters or sounds differ.',
  'Pages: the text of every page of the site, each word as typed.',
];

/** What no search here can tell. */
export const notCovered = [
  'Names that were added to the Entity List at any other time, and entries of other lists: the record holds the 28 entities of the rule of 9 October 2019 (84 FR 54002) and nothing else.',
  'Changes after the day on which the status was last checked. This is not a live screening list.',
  'Subsidiaries and owners, names in Uyghur script, and spellings that differ more than described under methods.',
  'A search here does not replace the official Consolidated Screening List and is not legal advice.',
];

/** The proof as it is downloaded. */
export function toProof(record: SearchRecord) {
  const { query, filters, time, address, version, sha256, checkedOn } = record;
  const { entries, pages, hasMorePages, method } = record;
  return {
    title: 'Proof of a search of the record "Twenty-Eight"',
    query,
    filters,
    time: time.toISOString(),
    clock: 'of the device that searched',
    address,
    dataset: {
      version: version ?? null,
      namesIndexSha256: sha256 ?? null,
      statusLastChecked: checkedOn ?? null,
    },
    methods: methodTexts,
    entriesFoundBy: method ?? null,
    entries: toHits(entries) ?? 'not searched: the names index could not be loaded',
    pages: toHits(pages, hasMorePages) ?? 'not searched: the full text could not be loaded',
    notCovered: [...notCovered, `${ownership.text} See ${addressOf(ownership, address)}`],
  };
}

/** Full address of the term, seen from that of the search. */
function addressOf({ term }: typeof ownership, search: string): string {
  return new URL(`../glossary/#${term}`, search).href;
}

/** Name of the file that a proof is downloaded as. Example: `search-2026-11-23T07-12-00Z.json`. */
export function proofFileName(time: Date): string {
  const stamp = time
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  return `search-${stamp}.json`;
}

/** Filters in words. Out: `none`, or `kind: company; place: Hangzhou or Beijing`. */
export function describeFilters(filters: Filters): string {
  if (countChosen(filters) === 0) return 'none';
  const chosen = filterGroups.filter((group) => filters[group].length > 0);
  return chosen.map((group) => `${group}: ${filters[group].join(' or ')}`).join('; ');
}

/** Hits, and beside them pages that only mention a name or have the words apart. */
function toHits(results: Result[] | undefined, hasMore = false) {
  const hits = results?.filter(isMatch).map(toHit);
  const others = results?.filter((result) => !isMatch(result)).map(toHit);
  return hits && { count: hits.length, isComplete: !hasMore, hits, others };
}

function toHit({ title, chinese, address, reason }: Result) {
  const { kind, text, match } = reason;
  return {
    title,
    ...(chinese && { chinese }),
    address,
    ...(match && { match }),
    reason: kind,
    why: text,
  };
}
