/** The kinds of page of the site by their addresses, and the pages that the tests open. */
import { listedPages, rootSite } from './built-sites.ts';

/** Kind of page, and what its addresses look like. */
const patterns = {
  home: /^\/$/,
  list: /^\/(entities|as-of)\/$/,
  comparison: /^\/compare\/(?:[^/]+\/)?$/,
  frame: /^\/embed\//,
  day: /^\/as-of\/[^/]+\/$/,
  entity: /^\/entities\/[^/]+\/$/,
  rule: /^\/rules\/[^/]+\/$/,
  claim: /^\/claims\/[^/]+\/$/,
  article: /^\/article\/$/,
  origins: /^\/article\/origins\/$/,
  timeline: /^\/timeline\/$/,
  sources: /^\/sources\/$/,
  glossary: /^\/glossary\/$/,
  data: /^\/data\/$/,
  version: /^\/data\/v[^/]+\/$/,
  prose: /^\/(about|corrections|method|press)\/$/,
  citation: /\/cite\/$/,
  search: /^\/search\/$/,
  'list check': /^\/screen\/$/,
  'one file': /^\/screen\/twenty-eight-screen\.html$/,
  verify: /^\/screen\/verify\/$/,
  'wrong address': /^\/404\.html$/,
} as const;

/** Kinds of page. */
export type PageKind = keyof typeof patterns;

/**
 * Kind of a page.
 *
 * @param address - Address from the root of the site.
 * @throws If no kind of page has the address, so that no measure omits a page.
 */
export function kindOf(address: string): PageKind {
  const kinds = Object.keys(patterns) as PageKind[];
  const kind = kinds.find((each) => patterns[each].test(address));
  if (kind === undefined)
    throw new Error(`${address} is of no kind of page: add it to ${import.meta.filename}`);
  return kind;
}

/**
 * One page of each kind, and the pages of a company and a government body, which differ.
 *
 * @param addresses - Addresses of pages, from the root of the site.
 */
export function pageOfEachKind(addresses: string[]): Set<string> {
  const byKind = new Map(addresses.map((address) => [kindOf(address), address]));
  return new Set([...byKind.values(), '/entities/hikvision/', '/entities/kashgar-psb/']);
}

/** The pages that most readers open, which `npm test` reads on a wide screen. */
export const usualPages = [
  '/',
  '/entities/hikvision/',
  '/article/',
  '/claims/headline-28-security-companies/',
  '/compare/companies/',
];

/** A page of each kind, with that for a wrong address. */
export function pagesToRead(): Set<string> {
  const addresses = listedPages(rootSite).map(({ address }) => address);
  return pageOfEachKind([...addresses, '/404.html']);
}
