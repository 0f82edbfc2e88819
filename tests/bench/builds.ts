/** The bench of builds: time and memory for 28, 1,000 and 3,500 entities, compared with a floor and Eleventy. */
import { globSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  eleventy,
  floor,
  thisSite,
  wholeSite,
  type Builder,
  type Folders,
} from './builds/builders.ts';
import { renameOne, writeContent } from './builds/generated-content.ts';
import { measureProcess, type Measured } from './builds/measure-process.ts';
import { median } from './median.ts';
import { printTable } from './print-table.ts';

/** One line of the table: a builder in one state of what it keeps. */
interface Case {
  name: string;
  builder: Builder;
  /** Whether a record is changed before each run. */
  isChanged?: boolean;
}

interface Size {
  entities: number;
  /** Whether the whole site is built too. */
  isWhole: boolean;
}

const sizes: Size[] = [
  { entities: 28, isWhole: true },
  { entities: 1000, isWhole: true },
  { entities: 3500, isWhole: false },
];

/** Rounds; `BENCH_RUNS=1` runs each case once. */
const runs = Number(process.env['BENCH_RUNS'] ?? 5);

/** Measures and prints everything. Each round runs every case once, so that all have the same share of other load. */
export async function benchBuilds(): Promise<void> {
  for (const size of chosenSizes()) {
    const folder = path.resolve(`test-results/bench-builds/${size.entities}`);
    rmSync(folder, { recursive: true, force: true });
    writeContent(`${folder}/content`, size.entities);
    print(size, await measure(size, folder));
    rmSync(folder, { recursive: true });
  }
}

async function measure(size: Size, folder: string): Promise<Map<string, Measured[]>> {
  const cases = casesFor(size);
  const measured = new Map(cases.map(({ name }) => [name, [] as Measured[]]));
  let changes = 0;
  for (let run = 1; run <= runs; run++)
    for (const { name, builder, isChanged } of cases) {
      const folders = foldersOf(folder, builder, run);
      if (isChanged) renameOne(folders.content, ++changes);
      measured.get(name)?.push(await measureProcess(builder.command(folders)));
      countPages(name, folders, size);
    }
  return measured;
}

/** Throws where a program ended well and made less than it should: it would look quick. */
function countPages(name: string, { site }: Folders, { entities }: Size): void {
  const { length } = globSync('entities/*/index.html', { cwd: site });
  if (length < entities) throw new Error(`${name} made ${length} of ${entities} pages`);
}

/** `BENCH_ENTITIES=28,1000` measures those sizes alone. */
function chosenSizes(): Size[] {
  const chosen = process.env['BENCH_ENTITIES']?.split(',').map(Number);
  return sizes.filter(({ entities }) => chosen?.includes(entities) ?? true);
}

function casesFor({ isWhole }: Size): Case[] {
  const plain = [floor, eleventy].map((builder) => ({ name: builder.name, builder }));
  return [...plain, ...states(thisSite), ...(isWhole ? states(wholeSite) : [])];
}

/** In this order: each state is left by the one before it. */
function states(builder: Builder): Case[] {
  return [
    { name: `${builder.name}, cold`, builder },
    { name: `${builder.name}, nothing changed`, builder },
    { name: `${builder.name}, one record changed`, builder, isChanged: true },
  ];
}

/** Each run has folders of its own: where files were deleted a moment ago, ext4 makes new ones slowly. */
function foldersOf(folder: string, { name }: Builder, run: number): Folders {
  const of = (what: string) => path.join(folder, what, name.replaceAll(/\W+/g, '-'), String(run));
  return { content: `${folder}/content`, site: of('sites'), cache: of('caches') };
}

/** Time against the floor, and against the case without anything kept; time for each entity shows how it grows. */
function print({ entities }: Size, measured: ReadonlyMap<string, Measured[]>): void {
  const cpuOf = (name: string) => median((measured.get(name) ?? []).map(({ cpu }) => cpu));
  const rows = [...measured].map(([name, all]) => {
    const of = (what: keyof Measured) => median(all.map((one) => one[what]));
    const [start = ''] = name.split(/, (?:nothing|one record) changed$/);
    const toCold = start === name ? '' : (of('cpu') / cpuOf(`${start}, cold`)).toFixed(2);
    return [
      ...[name, of('cpu').toFixed(2), (of('cpu') / cpuOf(floor.name)).toFixed(2), toCold],
      ...[((of('cpu') / entities) * 1000).toFixed(1), of('wall').toFixed(2)],
      of('memory').toFixed(),
    ];
  });
  const heading = `Building ${entities} entities, ${runs === 1 ? 'one run' : `median of ${runs} runs`}`;
  const columns = ['', 'CPU s', 'x floor', 'x cold', 'CPU ms each', 'wall s', 'peak MiB'];
  printTable(heading, columns, rows);
}
