/** The bench of the search: quality, bytes, time, and size, beside other engines. Needs a build of the site. */
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { reasonKinds } from '../../src/search/names/name-entry.ts';
import { mistypedNames } from '../search/generated-queries.ts';
import { readQueries, type Query } from '../search/queries.ts';
import { readEntries } from '../search/real-names.ts';
import { readWild } from '../search/wild.ts';
import { launchBrowser } from './bench-browser.ts';
import { startServer, type Mount } from './bench-server.ts';
import { barePage, engines, type EngineName } from './search/bare-page.ts';
import { printColdLoads } from './search/cold-load.ts';
import { printKeystrokes } from './search/keystrokes.ts';
import { printQuality } from './search/quality.ts';
import { printScale } from './search/scale.ts';
import type { PlainEntry } from './search/engines/engine.ts';
import type { NameEntry } from '../../src/search/names/name-entry.ts';

const typedNames = [
  'Hikvision',
  'Xinjiang Police College',
  'Kashgr Prefecture',
  '海康威视',
  'haikangweishi',
  'Huawei Technologies',
];
const heldOutSeed = 28;
/** Entities of the whole Entity List, about. */
const wholeList = 3500;
/** One of how many names of others is asked. */
const oneOf = 10;

/**
 * Prints all measurements of the search.
 *
 * @param site - folder of the built site
 */
export async function benchSearch(site: string): Promise<void> {
  const entries = readEntries();
  const mounts = await makeMounts(site, entries);
  const browser = await launchBrowser();
  const zipped = await startServer(mounts, 'gzip');
  const brotli = await startServer(mounts, 'br');
  const link = '/search/?q=hikvision';
  await printColdLoads(browser, [
    { name: 'search page, gzip', server: zipped, link, firstResult: 'a[data-match]' },
    { name: 'search page, brotli', server: brotli, link, firstResult: 'a[data-match]' },
    ...(Object.keys(engines) as EngineName[]).map((engine) => ({
      name: `nothing but ${engines[engine]}, gzip`,
      server: zipped,
      link: `/bare/?engine=${engine}&q=hikvision`,
      firstResult: 'a',
    })),
  ]);
  await printScale(browser, mounts, [entries.length, wholeList]);
  const page = await browser.newPage();
  await printKeystrokes(page, zipped.address, typedNames);
  const heldOut = mistypedNames(entries, heldOutSeed).map((query) => ({
    ...query,
    kind: 'generated typo',
  }));
  await printQuality(page, zipped.address, [...readQueries(), ...heldOut, ...wildQueries()]);
  await browser.close();
  zipped.close();
  brotli.close();
}

/** Names as people write them and names of others, each set as one kind. */
function wildQueries(): Query[] {
  const sets = ['positives', 'carriers', 'related', 'negatives'] as const;
  return sets.flatMap((set) =>
    readWild(set)
      .filter((_, at) => set !== 'negatives' || at % oneOf === 0)
      .map((query) => ({ ...query, kind: `wild ${set}` }))
  );
}

async function makeMounts(site: string, entries: NameEntry[]): Promise<Record<string, Mount>> {
  const root = path.resolve();
  const type = 'application/json';
  return {
    '/': { folder: site },
    '/src/': { folder: path.join(root, 'src') },
    '/tests/': { folder: path.join(root, 'tests') },
    '/node_modules/': { folder: path.join(root, 'node_modules') },
    '/plain-pagefind/': { folder: await indexPlainly(site) },
    '/bare/': { text: barePage, type: 'text/html' },
    '/names.json': { text: JSON.stringify({ version: 'bench', entries }), type },
    '/plain.json': { text: JSON.stringify(entries.map(toPlain)), type },
  };
}

function toPlain(entry: NameEntry): PlainEntry {
  const derived = new Set(['traditional', 'pinyin', 'search-term', 'romanisation']);
  const pointing = new Set(['headquarters', 'citation', 'list-citation']);
  const kinds = reasonKinds.filter((kind) => !derived.has(kind) && !pointing.has(kind));
  return { id: entry.id, names: kinds.flatMap((kind) => entry.names[kind] ?? []) };
}

/** Indexes the built pages with Pagefind's defaults, and returns the folder of the index. */
async function indexPlainly(site: string): Promise<string> {
  const outputPath = path.resolve('test-results/plain-pagefind');
  const { index } = await createIndex();
  await index?.addDirectory({ path: site });
  await index?.writeFiles({ outputPath });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await close();
  return outputPath;
}
