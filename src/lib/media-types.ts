/** Media types of the site's files, because hosts guess them. */

/** By the ending of the name; a longer ending goes before a shorter one. Files without one of these are bytes. */
export const mediaTypes: Readonly<Record<string, string>> = {
  'atom.xml': 'application/atom+xml',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
  cff: 'application/yaml',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ico: 'image/vnd.microsoft.icon',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  jsonld: 'application/ld+json',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  sqlite: 'application/vnd.sqlite3',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  yml: 'application/yaml',
  zip: 'application/zip',
};

/** Types of files whose extension does not determine it, by path pattern. They have precedence over extensions. */
export const mediaTypesOfFiles: Readonly<Record<string, string>> = {
  '/corrections/atom.xml': 'application/atom+xml',
  '/corrections/feed.json': 'application/feed+json',
  '/data/SHA256SUMS': 'text/plain',
  '/data/ro-crate-metadata.json': 'application/ld+json',
  '/data/schemas/*': 'application/schema+json',
  '/opensearch.xml': 'application/opensearchdescription+xml',
};

const compressed = new Set(['ico', 'png', 'woff2', 'xlsx', 'zip']);

/** Media types of text, which hosts compress. */
export const compressibleTypes: readonly string[] = [
  ...Object.entries(mediaTypes).flatMap(([ending, type]) => (compressed.has(ending) ? [] : [type])),
  ...Object.values(mediaTypesOfFiles),
].filter((type, at, all) => all.indexOf(type) === at);

/** Types that need a charset: JSON is always UTF-8, and XML declares its own. */
export const typesWithCharset: readonly string[] = compressibleTypes.filter((type) =>
  /^text\/|x-bibtex|x-research/.test(type)
);

/** Finds the media type of a file by its path on the site. */
export function mediaTypeOf(path: string): string {
  const ofFile = Object.entries(mediaTypesOfFiles).find(([pattern]) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
  );
  const ofEnding = Object.entries(mediaTypes).find(([ending]) => path.endsWith(`.${ending}`));
  return (ofFile ?? ofEnding)?.[1] ?? 'application/octet-stream';
}

/** Formats a media type as the value of `Content-Type`. */
export function contentType(mediaType: string): string {
  return typesWithCharset.includes(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
}
