/** Searches the text of the pages with Pagefind's JavaScript API. */
import { foldText } from '../fold.ts';
import {
  askPagefind,
  type Pagefind,
  type PagefindPage,
  type PagefindResult,
} from './load-pagefind.ts';
import { isNameIn, standTogether } from './text-match.ts';
import { hanPairs, isHan, wordsOf } from '../tokens.ts';

/** A page whose text has every word of a query. */
export interface PageHit {
  /** Address from the root of the host, with the fragment of the best section. */
  address: string;
  title: string;
  /** Heading of the section; empty for the head of the page. */
  section: string;
  excerpt: string;
  /** Kind of page, as the pages state it. */
  kind: string;
  /** Whether the words stand together in the text. */
  isTogether: boolean;
}

/** What the text of the pages answers. */
export interface TextAnswer {
  pages: PageHit[];
  /** Whether further pages have the words too. */
  hasMore: boolean;
  /** Whether the pages write every word of the query as a name. A function, for it reads all their text anew. */
  isName: () => boolean;
}

const mostRecords = 20;
/** Records of names are no pages of their own. */
const noRecords = { filters: { not: { record: 'names' } } };

/**
 * Pages that have every word of a query, the best first. Rejects if a part of the index cannot be loaded; a later call
 * tries again.
 * Pagefind takes an unknown word for the longest beginning that it knows, so each word is first asked for
 * in quotes, which is exact; if one is on no page, there is no hit.
 */
export function searchPages(base: string, query: string, most: number): Promise<TextAnswer> {
  return askPagefind(base, (pagefind) => findPages(pagefind, query, most));
}

/** An entity that Pagefind alone found by one of its names. */
export interface RecordHit {
  id: string;
  /** Name as listed now. */
  name: string;
}

/** Entities that Pagefind finds by name, for when the names index cannot be loaded; the best first. */
export function searchNameRecords(base: string, query: string): Promise<RecordHit[]> {
  return askPagefind(base, (pagefind) => findRecords(pagefind, query));
}

async function findPages(pagefind: Pagefind, query: string, most: number): Promise<TextAnswer> {
  const words = wordsOf(query);
  if (words.length === 0 || !(await areAllKnown(pagefind, words)))
    return { pages: [], hasMore: false, isName: () => false };
  const { results } = await pagefind.search(isQuoted(query) ? query : words.join(' '), noRecords);
  const read = results.slice(0, most).map((result) => readPage(result, words));
  const found = (await Promise.all(read)).flat();
  const texts = found.map(({ text }) => text);
  return {
    pages: found.map(({ hit }) => hit),
    hasMore: results.length > most,
    isName: () => words.every((word) => isNameIn(texts, word)),
  };
}

async function findRecords(pagefind: Pagefind, query: string): Promise<RecordHit[]> {
  const words = wordsOf(query).flatMap((word) => (isHan(word) ? hanPairs(word) : [word]));
  if (words.length === 0 || !(await areAllKnown(pagefind, words))) return [];
  const { results } = await pagefind.search(words.join(' '));
  const pages = await Promise.all(results.slice(0, mostRecords).map((result) => result.data()));
  return pages.flatMap(({ meta }) =>
    meta['entity'] === undefined ? [] : [{ id: meta['entity'], name: meta['title'] ?? '' }]
  );
}

async function areAllKnown(pagefind: Pagefind, words: string[]): Promise<boolean> {
  for (const word of words) {
    if (isHan(word)) continue;
    const { results } = await pagefind.search(`"${word}"`);
    if (results.length === 0) return false;
  }
  return true;
}

function isQuoted(query: string): boolean {
  return /^\s*".+"\s*$/.test(query);
}

/** Judges a page when it comes, so that the reader's keys need not wait until all are judged. */
async function readPage(result: PagefindResult, words: string[]) {
  const page = await result.data();
  return hasAllHan(page, words) ? [{ hit: toHit(page, words), text: page.content }] : [];
}

function hasAllHan({ content }: PagefindPage, words: string[]): boolean {
  const hanWords = words.filter(isHan);
  if (hanWords.length === 0) return true;
  const text = foldText(content);
  return hanWords.every((word) => text.includes(word));
}

function toHit(page: PagefindPage, words: string[]): PageHit {
  const { url, content, plain_excerpt, meta, sub_results } = page;
  const title = meta['title'] ?? url;
  const [section] = sub_results;
  const isSection = section !== undefined && section.title !== title;
  return {
    address: section?.url ?? url,
    title,
    section: isSection ? section.title : '',
    excerpt: section?.plain_excerpt ?? plain_excerpt,
    kind: meta['kind'] ?? 'page',
    isTogether: standTogether(content, words),
  };
}
