/** The bench of builds: time and memory for 28, 1,000 and 10,000 entities, beside a floor, Eleventy and Hugo. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { eleventy, floor, hugo, thisSite, wholeSite, type Builder } from './builds/builders.ts';
import { renameOne, writeContent } from './builds/generated-content.ts';
import { measureProcess, type Measured } from './builds/measure-process.ts';
import { median } from './median.ts';
import { printTable } from './print-table.ts';

/** One line of the table: a builder in one state of what it keeps. */
interface Case {
  name: string;
  builder: Builder;
  /** What is done before each run. */
  prepare(folder: string, run: number): void;
}

interface Size {
  entities: number;
  /** Runs of each case. A run of 10,000 takes minutes, so there are fewer. */
  runs: number;
  /** Whether the whole site is built too. */
  isWhole: boolean;
}

const sizes: Size[] = [
  { entities: 28, runs: 5, isWhole: true },
  { entities: 1000, runs: 5, isWhole: true },
  { entities: 10_000, runs: 1, isWhole: false },
];

/** Measures and prints everything. Each round runs every case once, so that all have the same share of other load. */
export async function benchBuilds(): Promise<void> {
  for (const size of chosenSizes()) {
    const folder = path.resolve(`test-results/bench-builds/${size.entities}`);
    writeContent(`${folder}/content`, size.entities);
    const cases = casesFor(size);
    const measured = new Map(cases.map(({ name }) => [name, [] as Measured[]]));
    for (let run = 1; run <= size.runs; run++)
      for (const { name, builder, prepare } of cases) {
        prepare(folder, run);
        measured.get(name)?.push(await measureProcess(builder.command(foldersOf(folder, builder))));
      }
    print(size, measured);
    rmSync(folder, { recursive: true });
  }
}

/** `BENCH_ENTITIES=28,1000` measures those sizes alone, `BENCH_RUNS=1` runs each case once. */
function chosenSizes(): Size[] {
  const { BENCH_ENTITIES, BENCH_RUNS } = process.env;
  const chosen = BENCH_ENTITIES?.split(',').map(Number);
  return sizes
    .filter(({ entities }) => chosen?.includes(entities) ?? true)
    .map((size) => ({ ...size, runs: Number(BENCH_RUNS ?? size.runs) }));
}

function casesFor({ isWhole }: Size): Case[] {
  const others = isInstalled('hugo') ? [eleventy, hugo] : [eleventy];
  const plain = [floor, ...others].map((builder) => cold(builder.name, builder));
  return [...plain, ...states(thisSite), ...(isWhole ? states(wholeSite) : [])];
}

function states(builder: Builder): Case[] {
  return [
    cold(`${builder.name}, cold`, builder),
    { name: `${builder.name}, nothing changed`, builder, prepare: () => undefined },
    {
      name: `${builder.name}, one record changed`,
      builder,
      prepare: (folder, run) => renameOne(`${folder}/content`, run),
    },
  ];
}

function cold(name: string, builder: Builder): Case {
  const prepare = (folder: string) => {
    const { site, cache } = foldersOf(folder, builder);
    rmSync(site, { recursive: true, force: true });
    rmSync(cache, { recursive: true, force: true });
  };
  return { name, builder, prepare };
}

function foldersOf(folder: string, { name }: Builder) {
  const of = (what: string) => path.join(folder, what, name.replaceAll(/\W+/g, '-'));
  return { content: `${folder}/content`, site: of('sites'), cache: of('caches') };
}

function isInstalled(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}

function print({ entities, runs }: Size, measured: ReadonlyMap<string, Measured[]>): void {
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
