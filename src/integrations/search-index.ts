/** Makes the full-text index of the built pages with Pagefind. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { namesFileOf, stampProgram } from '../search/build/built-search.ts';
import { failOnLostChunks } from '../search/build/strict-pagefind.ts';
import { restoreEntry, type NamesFile, type StoredEntry } from '../search/names/name-entry.ts';
import { indexTerms } from '../search/tokens.ts';

/** An integration whose work goes on in another process while those after it run. */
interface SearchIndex extends AstroIntegration {
  /** Waits until the index is written. */
  indexed: () => Promise<void>;
}

/** Makes the index after the pages, and fails the build where a part of it is lost. */
export function searchIndex(): SearchIndex {
  let work = Promise.resolve();
  return {
    name: 'twenty-eight:search-index',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        for (const page of ['search', 'screen', 'screen/verify'])
          stampProgram(fileURLToPath(dir), `${page}/index.html`);
      },
      'astro:build:done': async ({ dir }) => {
        const { index, errors } = await createIndex({ includeCharacters: '+' });
        if (!index) throw new Error(errors.join('\n'));
        work = writeIndex(index, fileURLToPath(dir));
      },
    },
    indexed: () => work,
  };
}

/**
 * Writes the index of a built site.
 *
 * @throws With Pagefind's own messages.
 */
async function writeIndex(index: PagefindIndex, site: string): Promise<void> {
  // The list check in one file is no page.
  const added = await index.addDirectory({ path: site, glob: '**/{index,404}.html' });
  const problems = [...added.errors, ...(await addNames(index, site))];
  const made = await index.getFiles();
  problems.push(...made.errors);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  for (const file of made.files) if (!readyInterface.test(file.path)) write(site, file);
  await close();
}

/** Pagefind's own interfaces, which this site does not use. */
const readyInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/** Written here and not by Pagefind, whose last file can be empty when it is closed at once (seen with 1.5.2). */
function write(site: string, { path: file, content }: IndexFile): void {
  const target = path.join(site, 'pagefind', file);
  mkdirSync(path.dirname(target), { recursive: true });
  if (!file.endsWith('.js')) writeFileSync(target, content);
  else writeFileSync(target, failOnLostChunks(file, new TextDecoder().decode(content)));
}

/** Adds the names of every entity, so that Pagefind alone finds it where the names index cannot be loaded. */
async function addNames(index: PagefindIndex, site: string): Promise<string[]> {
  const { entries } = JSON.parse(readFileSync(namesFileOf(site), 'utf8')) as NamesFile;
  const added = await Promise.all(entries.map((entry) => index.addCustomRecord(toRecord(entry))));
  return added.flatMap(({ errors }) => errors);
}

function toRecord(entry: StoredEntry) {
  const { id, name, names } = restoreEntry(entry);
  const terms = Object.values(names).flat().flatMap(indexTerms);
  return {
    url: `/entities/${id}/`,
    content: [...new Set(terms)].join(' '),
    language: 'en',
    meta: { title: name, entity: id },
    filters: { record: ['names'] },
  };
}
