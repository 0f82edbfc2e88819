/** Proof of a search: what was asked, of what, how, with what result, and what it does not cover. */
import { sha256OrNull } from '../lib/sha-256.ts';
import { describeHit, isMatch, visibleResults, type Result, type Search } from './results.ts';
import { countChosen, filterGroups, type Filters } from './search-state.ts';
import { listName, methodTexts, notCovered, ownership, warnOfAge } from './late-words.ts';
import { unsearchedScript } from './words.ts';

/** A search as it is proved. */
export interface ProvedSearch {
  search: Search;
  filters: Filters;
  /** Full address of the search. */
  address: string;
  /** Full address of the names index. */
  namesAddress: string;
  /** SHA-256 of the scripts of the search, hexadecimal. */
  program: string;
  /** What the reader wrote into the free fields. */
  searchedBy: string;
  reference: string;
  decision: string;
}

/** The proof as it is downloaded, without its checksum. */
export function toProof(proved: ProvedSearch) {
  const { search, filters, address, namesAddress, program } = proved;
  const { query, isCut, time, names } = search;
  return {
    title: 'Proof of a search of the record "Twenty-Eight"',
    query,
    ...(isCut && { queryCut: 'Only the beginning of a longer query was searched.' }),
    readAs: names?.readAs ?? null,
    filters,
    time: time.toISOString(),
    clock: 'of the device that searched',
    address,
    searchedBy: proved.searchedBy,
    reference: proved.reference,
    decision: proved.decision,
    dataset: {
      version: names?.loaded.version ?? null,
      namesIndexAddress: namesAddress,
      namesIndexSha256: names?.loaded.sha256 ?? null,
      entitiesCompared: names?.loaded.index.entries.length ?? null,
      namesCompared: countNames(search) ?? null,
      statusLastChecked: names?.loaded.checkedOn ?? null,
      statusWarning: (names && warnOfAge(names.loaded.checkedOn, time)) ?? null,
    },
    programSha256: program,
    methods: methodTexts,
    ...toHits(proved),
    notCovered: [...notCovered, `${ownership.text} See ${termAddress(address)}`],
  };
}

/** Number of names, other spellings and identifiers that a query was compared with. */
export function countNames({ names }: Search): number | undefined {
  return names?.loaded.index.entries.reduce(
    (sum, entity) => sum + Object.values(entity.names).flat().length,
    0
  );
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
  const checksum = {
    of: 'this JSON without the field "checksum", written with two spaces, UTF-8',
    sha256,
  };
  return `${JSON.stringify({ ...proof, checksum }, null, 2)}\n`;
}

/** Name of the file of a proof. Example: `search-2026-11-23T07-12-00Z.json`. */
export function proofFileName(time: Date): string {
  const stamp = time
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  return `search-${stamp}.json`;
}

/** Filters in words: `none`, or `kind: company; place: Hangzhou or Beijing`. */
export function describeFilters(filters: Filters): string {
  if (countChosen(filters) === 0) return 'none';
  const chosen = filterGroups.filter((group) => filters[group].length > 0);
  return chosen.map((group) => `${group}: ${filters[group].join(' or ')}`).join('; ');
}

/** What was found, and as complete only what was searched. */
function toHits({ search, filters, address }: ProvedSearch) {
  const { names, pages } = search;
  const results = visibleResults(search, filters);
  const entities = results.filter(({ group }) => group !== 'page').map((r) => toHit(r, address));
  const inPages = results.filter(({ group }) => group === 'page');
  const notSearched = !names
    ? 'not searched: the names index could not be loaded'
    : names.unsearchedScript && `not searched: ${unsearchedScript}`;
  return {
    entries: notSearched || { count: entities.length, isComplete: true, hits: entities },
    nearest: names?.nearest.map(({ name }) => name) ?? [],
    pages:
      !pages || pages === 'waiting'
        ? 'not searched: the full text could not be loaded'
        : {
            searched: pages.searched,
            count: inPages.filter(isMatch).length,
            isComplete: pages.isComplete,
            hits: inPages.filter(isMatch).map((result) => toHit(result, address)),
            others: inPages.filter((result) => !isMatch(result)).map((r) => toHit(r, address)),
          },
  };
}

function toHit({ title, chinese, address, reason, hit }: Result, search: string) {
  const full = new URL(address, search).href;
  return {
    title,
    ...(chinese && { chinese }),
    address: full,
    reason: reason.kind,
    why: reason.text,
    ...(hit && {
      relation: hit.relation,
      grade: hit.grade,
      says: describeHit(hit),
      read: hit.read,
      licenceTerms: { terms: hit.entity.terms, address: `${full}#licence` },
      laterLists: {
        lists: hit.entity.lists.map(listName),
        address: `${full}#later-lists`,
      },
    }),
  };
}

/** Full address of the term on ownership, seen from that of the search. */
function termAddress(search: string): string {
  return new URL(`../glossary/#${ownership.term}`, search).href;
}
