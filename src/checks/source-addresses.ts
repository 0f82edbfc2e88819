/** One document has one source, at a public address. */
import type { RecordFile } from '../content/record-file.ts';
import { targetsIn } from './markdown-targets.ts';
import type { Rule } from './rule.ts';
import { stringsNamed, valueOf } from './walk-values.ts';

export const sourceAddresses: Rule = {
  id: 'source-addresses',
  description:
    'An address leads to a public host and can be decoded; no two sources have the same document.',
  check({ content }, report) {
    const firstUse = new Map<string, string>();
    for (const record of content.records) {
      for (const { url, position } of addressesOf(record)) {
        const fault = faultOf(url);
        if (fault !== undefined) report(position, fault);
      }
      if (record.kind !== 'sources') continue;
      for (const { value, path } of stringsNamed(record.data, 'url')) {
        if (path.length > 1) continue; // A repository can hold copies of several documents.
        const document = documentOf(value, valueOf(valueOf(record.data, 'readAs'), 'text'));
        const first = document === undefined ? undefined : firstUse.get(document);
        if (first !== undefined && first !== record.id)
          report(
            record.positionOf(path),
            `the source "${first}" has the same document. Name that one, and remove this`
          );
        if (document !== undefined) firstUse.set(document, record.id);
      }
    }
  },
};

function addressesOf(record: RecordFile) {
  const fields = stringsNamed(record.data, 'url').map(({ value, path }) => ({
    url: value,
    position: record.positionOf(path),
  }));
  return [...fields, ...targetsIn(record).map((target) => ({ url: target.url, position: target }))];
}

/** Names that are never public: RFC 2606, RFC 6761, RFC 6762, RFC 8375 and ICANN's `internal`. */
const reservedHost =
  /(?:^|\.)(?:test|example|invalid|localhost|local|internal|home\.arpa|onion|example\.(?:com|net|org))$/;

function faultOf(url: string): string | undefined {
  if (!isDecodable(url))
    return `the address "${url}" has a broken % escape. Write %25 for the sign %`;
  const host = URL.parse(url)?.hostname;
  if (!/^https?:/i.test(url) || host === undefined) return undefined; // `link-scheme` and the schema report it.
  if (/^[\d.]+$|^\[/.test(host))
    return `the host "${host}" is a number. Write the public name of the host`;
  if (!host.includes('.') || reservedHost.test(host))
    return `the host "${host}" is not public. Write the address that readers can open`;
  return undefined;
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

const tracking = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|ref|ref_src|spm)$/;

/** The document at an address and the copy that was read, whatever its case, `www.`, closing slash, fragment or tracking parameters. */
function documentOf(url: string, copy: unknown): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed) return undefined;
  for (const name of [...parsed.searchParams.keys()])
    if (tracking.test(name)) parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  const { hostname, pathname, search } = parsed;
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search} ${String(copy)}`.toLowerCase();
}
