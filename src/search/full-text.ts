/** Searches the text of the pages with Pagefind (1.5). It is loaded after the names have answered. */
import { capitalise } from '../lib/text.ts';
import { trustScriptByDefault } from '../lib/trusted-script-address.ts';
import { url } from '../lib/url.ts';
import { foldText, isHan } from './fold.ts';
import type { NameEntry } from './names/name-entry.ts';
import { pathOf, toResult, type NamesAnswer, type PagesAnswer, type Result } from './results.ts';
import { noFilters } from './search-state.ts';
import { hanPairs, wordsOf } from './tokens.ts';

/** A page whose text has every word of a query; its path has the fragment of the best section. */
export interface PageHit extends Pick<Result, 'path' | 'title'> {
  /** Heading of the section; empty for the head of the page. */
  section: string;
  excerpt: string;
  /** Kind of page, as the pages state it. */
  pageKind: string;
  text: string;
}

/** Why a page is a result. */
const reasons: Record<PagesAnswer['kind'], string> = {
  text: 'text of the page',
  mention: 'mentioned in the text of the page',
  apart: 'all words, apart from each other, in the text of the page',
};

/** What Pagefind offers, as far as it is used here. */
interface Pagefind {
  search(query: string, options?: { filters: object }): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

interface PagefindResult {
  data(): Promise<{
    url: string;
    content: string;
    plain_excerpt: string;
    meta: Record<string, string>;
    sub_results: { title: string; url: string; plain_excerpt: string }[];
  }>;
}

/** More than the site has; each page is a request of some 2 KB. */
const mostPages = 200;
const mostRecords = 20;
/** Records of names are no pages of their own. */
const noRecords = { filters: { not: { record: 'names' } } };

let loading: Promise<Pagefind> | undefined;

/**
 * Finds the pages that have every word of a text, and reads them all, so that counts and filters are of all.
 *
 * @param searched - The query, or its corrected form.
 * @param names - What the names answered; `undefined` if they could not be searched.
 * @throws If a part of Pagefind or of its index cannot be loaded. Pagefind keeps what failed, so it is then given up, and
 *   a later call loads it again.
 */
export async function askPages(
  searched: string,
  names: NamesAnswer | undefined
): Promise<PagesAnswer> {
  const asked = (loading ??= loadPagefind(url('/pagefind/')));
  try {
    const pagefind = await asked;
    const records = names ? [] : await findRecords(pagefind, searched);
    const words = wordsOf(searched);
    const isQuoted = /^\s*".+"\s*$/.test(searched);
    const { results } = (await areAllKnown(pagefind, words))
      ? await pagefind.search(isQuoted ? searched : words.join(' '), noRecords)
      : { results: [] };
    const read = results.slice(0, mostPages).map((result) => readPage(result, words));
    const found = choosePages((await Promise.all(read)).flat(), words, names);
    const all = [...records, ...found.results];
    return { searched, ...found, results: all, isComplete: results.length <= mostPages };
  } catch (error) {
    if (loading === asked) loading = undefined;
    asked.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    throw error;
  }
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  trustScriptByDefault(window, `${folder}pagefind-worker.js`);
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
    createInstance(options: { baseUrl: string; excerptLength: number }): Pagefind;
  };
  return createInstance({ baseUrl: '/', excerptLength: 24 });
}

/** Entities that Pagefind finds by one of their names. */
async function findRecords(pagefind: Pagefind, query: string): Promise<Result[]> {
  const words = wordsOf(query).flatMap((word) => (isHan(word) ? hanPairs(word) : [word]));
  if (!(await areAllKnown(pagefind, words))) return [];
  const { results } = await pagefind.search(words.join(' '));
  const pages = await Promise.all(results.slice(0, mostRecords).map((result) => result.data()));
  const reason = { kind: 'text' as const, text: 'one of its names, found by the full text' };
  return pages.flatMap(({ meta: { entity, title = '' } }) => {
    const about = { path: `/entities/${entity}/`, title, chinese: '', what: 'Entry' };
    const group = 'possible' as const;
    return entity === undefined ? [] : [{ ...about, group, reason, facets: noFilters() }];
  });
}

/** Pagefind reads an unknown word as the longest beginning that it knows; in quotes it is exact. */
async function areAllKnown(pagefind: Pagefind, words: string[]): Promise<boolean> {
  for (const word of words) {
    if (isHan(word)) continue;
    const { results } = await pagefind.search(`"${word}"`);
    if (results.length === 0) return false;
  }
  return words.length > 0;
}

/** A page with all the Chinese of a query. */
async function readPage(result: PagefindResult, words: string[]): Promise<PageHit[]> {
  const { url, content, plain_excerpt, meta, sub_results } = await result.data();
  const folded = foldText(content);
  if (!words.filter(isHan).every((word) => folded.includes(word))) return [];
  const { title = url, kind: pageKind = 'page' } = meta;
  const [best = { url, title, plain_excerpt }] = sub_results;
  const section = best.title === title ? '' : best.title;
  const excerpt = best.plain_excerpt;
  return [{ path: best.url, title, section, excerpt, pageKind, text: content }];
}

/** Takes the pages with the words together, else those that have them apart; pages of entities first. */
export function choosePages(all: PageHit[], words: string[], names: NamesAnswer | undefined) {
  const found = new Set(names?.hits.map(({ entity }) => pathOf(entity)));
  const others = all.filter(({ path }) => !found.has(path.replace(/#.*/, '')));
  const together = others.filter(({ text }) => areTogether(text, words));
  const texts = all.map(({ text }) => text);
  const isMention = names?.hits.length === 0 && words.every((word) => isNameIn(texts, word));
  const kind: PagesAnswer['kind'] =
    together.length === 0 ? 'apart' : isMention ? 'mention' : 'text';
  const shown = together.length === 0 ? others : together;
  const entities = names?.loaded.index.entries ?? [];
  const results = shown.map((page) => toPageResult(page, kind, entities));
  const isEntity = ({ path }: Result) => path.startsWith('/entities/');
  return {
    kind,
    results: [...results.filter(isEntity), ...results.filter((each) => !isEntity(each))],
  };
}

function toPageResult(page: PageHit, kind: PagesAnswer['kind'], entities: NameEntry[]): Result {
  const { path, title, section, excerpt, pageKind } = page;
  const entity = entities.find((each) => path.startsWith(pathOf(each)));
  const facets = { ...noFilters(), kind: [pageKind] };
  const about = { title, chinese: '', what: capitalise(pageKind), facets };
  const reason = { kind, text: `${reasons[kind]}${section && `, section ${section}`}` };
  return { ...(entity ? toResult(entity) : about), group: 'page', path, excerpt, reason };
}

/** Other words that may be between those of the query. */
const mostBetween = 3;

/** True if the words are close together in a text, in any order. */
export function areTogether(text: string, words: string[]): boolean {
  const places = wordsOf(text).flatMap((token, at) => {
    const word = words.findIndex((each) => isSameWord(token, each));
    return word === -1 ? [] : [{ at, word }];
  });
  return places.some(({ at }, first) => {
    const near = places.slice(first).filter((place) => place.at < at + words.length + mostBetween);
    return new Set(near.map(({ word }) => word)).size === new Set(words).size;
  });
}

/** Forms of one word count as the same, as they do in Pagefind's index. */
function isSameWord(token: string, word: string): boolean {
  if (isHan(word)) return token.includes(word);
  const shared = Math.max(4, Math.min(token.length, word.length) - 2);
  const isAlike = Math.abs(token.length - word.length) <= 3;
  return token === word || (isAlike && token.slice(0, shared) === word.slice(0, shared));
}

/** Addresses write names in lower case, and sentences begin with a capital. */
const mostly = 0.75;

/** True if texts write a word with a capital in most places, or it is Chinese: then it is the name of something. */
export function isNameIn(texts: string[], word: string): boolean {
  if (isHan(word)) return true;
  const written = texts.flatMap((text) => text.match(/[\p{L}\p{N}+'’]+/gu) ?? []);
  const found = written.filter((each) => foldText(each) === word);
  return found.filter((each) => /^\p{Lu}/u.test(each)).length > found.length * mostly;
}
