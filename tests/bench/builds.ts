/** The bench of builds: time and memory for 28, 1,000 and 10,000 entities, beside a floor, Eleventy and Hugo. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  eleventy,
  floor,
  hugo,
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
  { entities: 10_000, isWhole: false },
];

/** Rounds; `BENCH_RUNS=1` runs each case once. */
const runs = Number(process.env['BENCH_RUNS'] ?? 5);

/** Measures and prints everything. Each round runs every case once, so that all have the same share of other load. */
export async function benchBuilds(): Promise<void> {
  for (const size of chosenSizes()) {
    const folder = path.resolve(`test-results/bench-builds/${size.entities}`);
    writeContent(`${folder}/content`, size.entities);
    const cases = casesFor(size);
    const measured = new Map(cases.map(({ name }) => [name, [] as Measured[]]));
    let changes = 0;
    for (let run = 1; run <= runs; run++)
      for (const { name, builder, isChanged } of cases) {
        const folders = foldersOf(folder, builder, run);
        if (isChanged) renameOne(folders.content, ++changes);
        measured.get(name)?.push(await measureProcess(builder.command(folders)));
      }
    print(size, measured);
    rmSync(folder, { recursive: true });
  }
}

/** `BENCH_ENTITIES=28,1000` measures those sizes alone. */
function chosenSizes(): Size[] {
  const chosen = process.env['BENCH_ENTITIES']?.split(',').map(Number);
  return sizes.filter(({ entities }) => chosen?.includes(entities) ?? true);
}

function casesFor({ isWhole }: Size): Case[] {
  const others = isInstalled('hugo') ? [eleventy, hugo] : [eleventy];
  const plain = [floor, ...others].map((builder) => ({ name: builder.name, builder }));
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

function isInstalled(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}

function print({ entities }: Size, measured: ReadonlyMap<string, Measured[]>): void {
  const base = measured.get(floor.name) ?? [];
  const rows = [...measured].map(([name, all]) => {
    const of = (what: keyof Measured) => median(all.map((one) => one[what]));
    const ratio = of('cpu') / median(base.map(({ cpu }) => cpu));
    return [
      name,
      ...[of('cpu').toFixed(2), ratio.toFixed(2), of('wall').toFixed(2)].map(Number),
      Math.round(of('memory')),
    ];
  });
  if (!measured.has(hugo.name)) rows.push([hugo.name, 'not installed', '', '', '']);
  const heading = `Building ${entities} entities, ${runs === 1 ? 'one run' : `median of ${runs} runs`}`;
  printTable(heading, ['', 'CPU s', 'x floor', 'wall s', 'peak MB'], rows);
}
