/** `_headers`, which Netlify and Cloudflare Pages read from the published folder. */
import {
  caching,
  framedPages,
  framing,
  hashedFiles,
  headersEverywhere,
  sharedFiles,
  sharing,
  strictTransport,
  type Headers,
} from './headers.ts';
import { contentType, mediaTypes, mediaTypesOfFiles } from '../lib/media-types.ts';

/** Endings that these hosts do not know, or serve without an encoding. */
const misreadEndings = ['bib', 'cff', 'csl.json', 'csv', 'jsonl', 'jsonld', 'ris', 'sqlite', 'yml'];

const comment = `# Everything else is cached as these hosts do by themselves: public, max-age=0, must-revalidate.
# Where a path matches several rules, each header is in one of them only: the hosts join equal ones.
# The policy that allows framing is meant to be joined: it holds together with that of every page.`;

/**
 * Formats the file. Cloudflare Pages reads 100 rules with lines of 2,000 characters at most and one `*` in a
 * pattern.
 *
 * @param base - base path of the build, like `/` or `/record/`
 */
export function toHeadersFile(base: string): string {
  const rules = new Map<string, Headers>();
  for (const [pattern, headers] of listRules(base === '/'))
    rules.set(pattern, { ...rules.get(pattern), ...headers });
  return `${comment}\n\n${[...rules].map((rule) => writeRule(base, rule)).join('\n')}`;
}

function listRules(isWholeHost: boolean): [string, Headers][] {
  const everywhere = { ...headersEverywhere, ...(isWholeHost ? strictTransport : {}) };
  const types = [
    ...misreadEndings.map((ending) => [`/*.${ending}`, mediaTypes[ending] ?? ''] as const),
    ...Object.entries(mediaTypesOfFiles),
  ];
  return [
    ['/*', everywhere],
    ...giveAll(hashedFiles, { 'Cache-Control': caching.hashed }),
    ...giveAll(sharedFiles, sharing),
    [framedPages, framing],
    ...types.flatMap(([pattern, type]) =>
      giveAll([pattern], { 'Content-Type': contentType(type) })
    ),
  ];
}

function giveAll(patterns: readonly string[], headers: Headers): [string, Headers][] {
  return patterns.map((pattern) => [pattern, headers]);
}

function writeRule(base: string, [pattern, headers]: [string, Headers]): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${base}${pattern.slice(1)}\n${lines.join('')}`;
}
