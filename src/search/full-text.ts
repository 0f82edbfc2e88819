/** Searches the text of the pages with Pagefind. It is loaded after the names have answered. */
import { askPagefind, type Pagefind, type PagefindPage, type PagefindResult } from './pagefind.ts';
import { foldText } from './fold.ts';
import { isHan } from './fold.ts';
import { hanPairs, wordsOf } from './tokens.ts';

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
  /** True if the words are close together in the text. */
  isTogether: boolean;
}

/** What the text of the pages answered. */
export interface PagesAnswer {
  /** The text that was searched: the query, or its corrected form. */
  searched: string;
  pages: PageHit[];
  /** False if there are more pages with the words than `mostPages`. */
  isComplete: boolean;
  /** True if names were found nowhere, and the pages write every word of the query as a name. */
  isMention: boolean;
  /** Entities that Pagefind found by name, where the names index did not load. */
  records: { id: string; name: string }[];
}

/** More than the site has; each page is a request of some 2 KB. */
const mostPages = 200;
const mostRecords = 20;
/** Records of names are no pages of their own. */
const noRecords = { filters: { not: { record: 'names' } } };

/**
 * Finds the pages that have every word of a text, the best first, and reads them all, so that counts and filters are
 * of all.
 *
 * @param base - Base path of the site.
 * @param searched - The query, or its corrected form.
 * @param hits - Number of entities that the names found; `undefined` if they could not be searched.
 * @throws If a part of the index cannot be loaded; a later call tries again.
 */
export function askPages(
  base: string,
  searched: string,
  hits: number | undefined
): Promise<PagesAnswer> {
  return askPagefind(base, async (pagefind) => {
    const records = hits === undefined ? await findRecords(pagefind, searched) : [];
    return { searched, records, ...(await findPages(pagefind, searched, hits === 0)) };
  });
}

async function findPages(pagefind: Pagefind, query: string, mayMention: boolean) {
  const words = wordsOf(query);
  if (!(await areAllKnown(pagefind, words)))
    return { pages: [], isComplete: true, isMention: false };
  const isQuoted = /^\s*".+"\s*$/.test(query);
  const { results } = await pagefind.search(isQuoted ? query : words.join(' '), noRecords);
  const read = results.slice(0, mostPages).map((result) => readPage(result, words));
  const found = (await Promise.all(read)).flat();
  const texts = found.map(({ text }) => text);
  return {
    pages: found.map(({ hit }) => hit),
    isComplete: results.length <= mostPages,
    isMention: mayMention && words.every((word) => isNameIn(texts, word)),
  };
}

async function findRecords(pagefind: Pagefind, query: string): Promise<PagesAnswer['records']> {
  const words = wordsOf(query).flatMap((word) => (isHan(word) ? hanPairs(word) : [word]));
  if (!(await areAllKnown(pagefind, words))) return [];
  const { results } = await pagefind.search(words.join(' '));
  const pages = await Promise.all(results.slice(0, mostRecords).map((result) => result.data()));
  return pages.flatMap(({ meta }) =>
    meta['entity'] === undefined ? [] : [{ id: meta['entity'], name: meta['title'] ?? '' }]
  );
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

/** Judges a page when it arrives, so that the reader's keys need not wait until all are judged. */
async function readPage(result: PagefindResult, words: string[]) {
  const page = await result.data();
  return hasAllHan(page, words) ? [{ hit: toHit(page, words), text: page.content }] : [];
}

function hasAllHan({ content }: PagefindPage, words: string[]): boolean {
  const text = foldText(content);
  return words.filter(isHan).every((word) => text.includes(word));
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
    isTogether: areTogether(content, words),
  };
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

/** True if texts write a word with a capital in most places, or it is Chinese: then it is the name of something. */
export function isNameIn(texts: string[], word: string): boolean {
  if (isHan(word)) return true;
  const written = texts.flatMap((text) => text.match(/[\p{L}\p{N}+'’]+/gu) ?? []);
  const found = written.filter((each) => foldText(each) === word);
  return found.filter((each) => /^\p{Lu}/u.test(each)).length > found.length * mostly;
}

/** Addresses write names in lower case, and sentences begin with a capital. */
const mostly = 0.75;

/** Forms of one word count as the same, as they do in Pagefind's index. */
function isSameWord(token: string, word: string): boolean {
  if (isHan(word)) return token.includes(word);
  if (token === word) return true;
  const shared = Math.max(4, Math.min(token.length, word.length) - 2);
  const isAlike = Math.abs(token.length - word.length) <= 3;
  return isAlike && token.slice(0, shared) === word.slice(0, shared);
}
