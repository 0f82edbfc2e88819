/** Runs a proof of a search or a report of a list check again, and compares hit by hit. */
import type { NameHit } from '../search/names/hit.ts';
import { searchNames } from '../search/names/name-search.ts';
import type { NamesIndex } from '../search/names/names-index.ts';
import { sealProof } from '../search/proof.ts';
import { listEntities } from '../search/results.ts';
import { noFilters, passes, type Filters } from '../search/search-state.ts';
import { ListFault } from './limits.ts';
import { askName, isSameHit, type ProvedHit } from './screen-list.ts';
import { isWorkingFile } from './working-file.ts';

/** What was asked, and with what result. */
export interface Question {
  /** Row of a list; `undefined` for a search. */
  row?: number;
  name: string;
  filters: Filters;
  hits: ProvedHit[];
}

/** A proof or report that can be run again. */
export interface Proof {
  kind: 'search' | 'list';
  time: string;
  version: string;
  /** SHA-256 of the names index that was asked, hexadecimal. */
  namesIndexSha256: string;
  /** True if the content fits its checksum; `undefined` if it has none, or this browser cannot compare. */
  isWhole: boolean | undefined;
  questions: Question[];
}

/** One hit then and now; a side that is missing had no such hit. */
export interface Comparison {
  row?: number;
  name: string;
  entity: string;
  isSame: boolean;
  then?: ProvedHit;
  now?: ProvedHit;
}

/** Reads a proof or a report. Throws ListFault if it is neither, or proves a search that did not happen. */
export async function readProof(text: string): Promise<Proof> {
  const file = parse(text);
  const isWhole = await fitsChecksum(file);
  if (isWorkingFile(file)) {
    const { time, dataset, rows } = file;
    const questions = rows.map(({ row, name, hits }) => ({
      row,
      name,
      hits,
      filters: noFilters(),
    }));
    return { kind: 'list', time, isWhole, questions, ...datasetOf(dataset) };
  }
  const { query, filters, time, dataset, entries } = file as Partial<SearchProof>;
  if (typeof query !== 'string' || !Array.isArray(entries?.hits)) throw new ListFault(noProof);
  const hits = entries.hits.map(toProvedHit);
  const question = { name: query, filters: { ...noFilters(), ...filters }, hits };
  const about = { time: time ?? '', isWhole, ...datasetOf(dataset) };
  return { kind: 'search', questions: [question], ...about };
}

/** What came out of running it again. */
export interface Outcome {
  hits: number;
  different: number;
  /** The first of them, those that differ first. */
  shown: Comparison[];
}

/** Counts comparisons and takes as many as a page shows. */
export function toOutcome(comparisons: Comparison[], most: number): Outcome {
  const different = comparisons.filter(({ isSame }) => !isSame);
  const same = comparisons.filter(({ isSame }) => isSame);
  const shown = [...different, ...same].slice(0, most);
  return { hits: comparisons.length, different: different.length, shown };
}

/** Asks every question again; the same hits first by row, then by what they are. */
export function runAgain(index: NamesIndex, { kind, questions }: Proof): Comparison[] {
  return questions.flatMap((question) => {
    const now = kind === 'list' ? askName(index, question.name).hits : searchAgain(index, question);
    return compare(question, now);
  });
}

/** The JSON of a proof, as far as it is read here. */
interface SearchProof {
  query: string;
  time: string;
  filters: Partial<Filters>;
  dataset: { version?: string | null; namesIndexSha256?: string | null };
  entries: { hits: SearchHit[] };
}

interface SearchHit extends Pick<Partial<NameHit>, 'relation' | 'grade'> {
  /** Full address of the page of the entity. */
  address: string;
  why: string;
}

const noProof =
  'This is no proof of a search and no report of a list check, or nothing was searched. Choose a JSON file that this site made.';

function parse(text: string): object {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file === 'object' && file !== null) return file;
  } catch {
    // Falls through to the sentence for its reader.
  }
  throw new ListFault(noProof);
}

async function fitsChecksum(file: object): Promise<boolean | undefined> {
  const { checksum, ...rest } = file as { checksum?: { sha256?: unknown } };
  const again = JSON.parse(await sealProof(rest)) as { checksum: { sha256: string | null } };
  if (typeof checksum?.sha256 !== 'string' || again.checksum.sha256 === null) return undefined;
  return checksum.sha256 === again.checksum.sha256;
}

function datasetOf(dataset: SearchProof['dataset'] | undefined) {
  const { version, namesIndexSha256 } = dataset ?? {};
  if (!/^[\da-f]{64}$/.test(namesIndexSha256 ?? '')) throw new ListFault(noProof);
  return { version: version ?? '', namesIndexSha256: namesIndexSha256 ?? '' };
}

function toProvedHit({ address, why, relation, grade }: SearchHit): ProvedHit {
  const entity = /\/entities\/([^/#]+)/.exec(address)?.[1] ?? address;
  return { entity, reason: why, ...(relation && { relation }), ...(grade && { grade }) };
}

/** The entities that the search page would show under the filters of the proof. */
function searchAgain(index: NamesIndex, { name, filters }: Question): ProvedHit[] {
  return listEntities(searchNames(index, name).hits)
    .filter((result) => passes(result, filters))
    .flatMap(({ hit }) =>
      hit
        ? {
            entity: hit.entity.id,
            relation: hit.relation,
            grade: hit.grade,
            reason: hit.reason.text,
          }
        : []
    );
}

function compare({ row, name, hits }: Question, now: ProvedHit[]): Comparison[] {
  const entities = new Set([...hits, ...now].map(({ entity }) => entity));
  return [...entities].map((entity) => {
    const [before, after] = [hits, now].map((all) => all.find((hit) => hit.entity === entity));
    return {
      ...(row !== undefined && { row }),
      name,
      entity,
      isSame: before !== undefined && after !== undefined && isSameHit(before, after),
      ...(before && { then: before }),
      ...(after && { now: after }),
    };
  });
}
