/** How often each engine puts the right entity first, by kind of query. */
import type { Page } from '@playwright/test';
import type { Query } from '../../search/queries.ts';
import { findFalseHits, measureSuccess, type Find } from '../../search/success.ts';
import { printTable } from '../print-table.ts';
import { askAll, engines, openBarePage, type EngineName } from './bare-page.ts';
import { inPercent } from './percentile.ts';

/** Answers of every engine to every query. */
type Answers = Map<EngineName, Find>;

/** One of how many queries is asked of other engines: all of them take the slower ones an hour. */
const oneOf = 10;

/** Prints success by kind and the sums: of this search for all queries, then of all engines for some. */
export async function printQuality(page: Page, address: string, queries: Query[]): Promise<void> {
  const own: EngineName = 'this-search';
  const all: Answers = new Map([[own, await askEngine(page, address, own, queries)]]);
  printByKind(all, queries);
  printSums(all, queries);
  const some = queries.filter((_, at) => at % oneOf === 0);
  const answers: Answers = new Map();
  for (const engine of Object.keys(engines) as EngineName[])
    answers.set(engine, await askEngine(page, address, engine, some));
  console.log(`\n  Of one query in ${oneOf}:`);
  printByKind(answers, some);
  printSums(answers, some);
}

async function askEngine(
  page: Page,
  address: string,
  engine: EngineName,
  queries: Query[]
): Promise<Find> {
  await openBarePage(page, address, engine);
  const texts = queries.map(({ query }) => query);
  const found = new Map((await askAll(page, texts)).map((answer, at) => [texts[at], answer.found]));
  return (query) => found.get(query) ?? [];
}

function printByKind(answers: Answers, queries: Query[]): void {
  const kinds = Map.groupBy(queries, ({ kind }) => kind);
  const names = [...answers.keys()].map((engine) => engines[engine]);
  const rows = [...kinds].map(([kind, ofKind]) => [
    kind,
    ofKind.length,
    ...[...answers.values()].map((find) => kindResult(find, ofKind)),
  ]);
  printTable(
    'Right entity first, % (negative: queries with a false hit, %)',
    ['kind', 'queries', ...names],
    rows
  );
}

function kindResult(find: Find, queries: Query[]): string {
  const isNegative = queries.every(({ expected }) => expected.length === 0);
  if (isNegative) return inPercent(findFalseHits(find, queries).length / queries.length);
  return inPercent(measureSuccess(find, queries).at1);
}

function printSums(answers: Answers, queries: Query[]): void {
  const unlisted = queries.filter(({ expected }) => expected.length === 0).length;
  const rows = [...answers].map(([engine, find]) => {
    const { at1, at3, meanReciprocalRank, zero } = measureSuccess(find, queries);
    const falseHits = findFalseHits(find, queries).length / unlisted;
    return [
      engines[engine],
      inPercent(at1),
      inPercent(at3),
      meanReciprocalRank.toFixed(3),
      inPercent(zero),
      inPercent(falseHits),
    ];
  });
  printTable(
    'All queries',
    ['engine', 'success at 1, %', 'at 3, %', 'mean reciprocal rank', 'zero, %', 'false hits, %'],
    rows
  );
}
