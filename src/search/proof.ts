/** Proof of a search: what was asked, of what, how, with what result, and what it does not cover. */
import { hexOfIntegrity, sha256OrNull } from '../lib/sha-256.ts';
import { listName, methodTexts, notCovered, ownership, warnOfAge } from './late-words.ts';
import type { NamesSource } from './load-names.ts';
import type { NameAnswer } from './names/hit.ts';
import { countResults, nearestNames } from './page-results.ts';
import { describeHit, type Result, type Search } from './results.ts';
import { filterGroups, type Filters } from './search-state.ts';
import { quote, unsearchedScript } from './words.ts';

/** A search as it is proved. */
export interface ProvedSearch {
  search: Search;
  filters: Filters;
  /** Full address of the search. */
  address: string;
  source: NamesSource;
  /** SHA-256 of the scripts of the search, hexadecimal. */
  program: string;
}

/** The proof as it is downloaded, without its checksum and what the reader writes into the free fields. */
export function toProof(proved: ProvedSearch) {
  const { search, filters, address, source, program } = proved;
  const { query, isCut, time, names } = search;
  const loaded = names?.loaded;
  return {
    title: 'Proof of a search of the record "Twenty-Eight"',
    query,
    ...(isCut && { queryCut: 'Only the beginning of a longer query was searched.' }),
    readAs: names ? describeReading(names) : null,
    filters,
    time: time.toISOString(),
    clock: 'of the device that searched',
    address,
    searchedBy: '',
    reference: '',
    decision: '',
    dataset: {
      version: loaded?.version ?? null,
      namesIndexAddress: new URL(source.address, address).href,
      namesIndexSha256: loaded ? hexOfIntegrity(source.integrity) : null,
      entitiesCompared: loaded?.index.entries.length ?? null,
      // Names, other spellings and identifiers.
      namesCompared:
        loaded?.index.entries.flatMap(({ names }) => Object.values(names).flat()).length ?? null,
      statusLastChecked: loaded?.checkedOn ?? null,
      statusWarning: (loaded && warnOfAge(loaded.checkedOn, time)) ?? null,
    },
    programSha256: program,
    methods: methodTexts,
    ...toHits(proved),
    notCovered: [
      ...notCovered,
      `${ownership.text} See ${full(`/glossary/#${ownership.term}`, address)}`,
    ],
  };
}

const mostNames = 5;
const mostOthers = 20;

/** How a query was read: names, and words that stand for none; empty for a query without words. */
function describeReading({ hits, words }: NameAnswer): string {
  const names = hits.map(({ from, to, entity }) => {
    const phrase = words.slice(from, to).map(({ written }) => written);
    return `${quote([phrase.join(' ')])} as a name near ${entity.name}`;
  });
  const others = words.filter((_, at) => hits.every(({ from, to }) => at < from || at >= to));
  const rest = quote(others.slice(0, mostOthers).map(({ written }) => written));
  return [...names.slice(0, mostNames), rest && `not part of a name: ${rest}`]
    .filter(Boolean)
    .join('; ');
}

/** What was found, and as complete only what was searched. */
function toHits({ search, filters, address }: ProvedSearch) {
  const { names, pages } = search;
  const found = countResults(search, filters);
  const entities = found.entities.map((result) => toHit(result, address));
  const inPages = found.inPages.map((result) => toHit(result, address));
  const notSearched = !names
    ? 'not searched: the names index could not be loaded'
    : names.unsearchedScript && `not searched: ${unsearchedScript}`;
  const isMatch = pages?.kind === 'text';
  return {
    entries: notSearched || { count: entities.length, isComplete: true, hits: entities },
    nearest: names ? nearestNames(names).map(({ name }) => name) : [],
    pages: pages
      ? {
          searched: pages.searched,
          count: isMatch ? inPages.length : 0,
          isComplete: pages.isComplete,
          hits: isMatch ? inPages : [],
          others: isMatch ? [] : inPages,
        }
      : 'not searched: the full text could not be loaded',
  };
}

function toHit({ title, chinese, path, reason, hit }: Result, search: string) {
  const address = full(path, search);
  return {
    title,
    ...(chinese && { chinese }),
    address,
    reason: reason?.kind,
    why: reason?.text,
    ...(hit && {
      relation: hit.relation,
      grade: hit.grade,
      says: describeHit(hit),
      read: hit.read,
      licenceTerms: { terms: hit.entity.terms, address: `${address}#licence` },
      laterLists: { lists: hit.entity.lists.map(listName), address: `${address}#later-lists` },
    }),
  };
}

/** Full address of a page, seen from that of the search. */
function full(path: string, search: string): string {
  return new URL(`..${path}`, search).href;
}

/**
 * Writes a proof with a checksum.
 *
 * @returns JSON; its last field is the SHA-256 of the same JSON without that field, `null` where the browser has none
 *   (only addresses with `https:` and this machine have it).
 */
export async function sealProof(proof: object): Promise<string> {
  const text = JSON.stringify(proof, null, 2);
  const sha256 = await sha256OrNull(new TextEncoder().encode(text));
  const of = 'this JSON without the field "checksum", written with two spaces, UTF-8';
  return `${JSON.stringify({ ...proof, checksum: { of, sha256 } }, null, 2)}\n`;
}

/** Name of the file of a proof of a time, ISO 8601. Example: `search-2026-11-23T07-12-00Z.json`. */
export function proofFileName(time: string): string {
  return `search-${time.replace(/\.\d+Z$/, 'Z').replaceAll(':', '-')}.json`;
}

/** Filters in words: `none`, or `kind: company; place: Hangzhou or Beijing`. */
export function describeFilters(filters: Filters): string {
  const chosen = filterGroups.filter((group) => filters[group].length > 0);
  return chosen.map((group) => `${group}: ${filters[group].join(' or ')}`).join('; ') || 'none';
}
