/** The kinds of page of the site, told by their addresses. */

/** Kind of page, and what its addresses look like. */
const patterns = {
  home: /^\/$/,
  list: /^\/entities\/$/,
  entity: /^\/entities\/[^/]+\/$/,
  rule: /^\/rules\/[^/]+\/$/,
  claim: /^\/claims\/[^/]+\/$/,
  article: /^\/article\/$/,
  timeline: /^\/timeline\/$/,
  sources: /^\/sources\/$/,
  glossary: /^\/glossary\/$/,
  data: /^\/data\/$/,
  prose: /^\/(about|corrections|method)\/$/,
  citation: /\/cite\/$/,
  search: /^\/search\/$/,
  'wrong address': /^\/404\.html$/,
} as const;

/** Kinds of page. */
export type PageKind = keyof typeof patterns;

/** In: an address from the root of the site. Throws if no kind of page has it, so that none is left out of a measure. */
export function kindOf(address: string): PageKind {
  const kinds = Object.keys(patterns) as PageKind[];
  const kind = kinds.find((each) => patterns[each].test(address));
  if (kind === undefined)
    throw new Error(`${address} is of no kind of page: add it to ${import.meta.filename}`);
  return kind;
}
