/** Redirects from the addresses that records had before to their present ones. */
import { z } from 'zod';
import { addressOf, withBase } from '../lib/addresses.ts';
import type { RecordKind } from '../schemas/index.ts';
import { readContent } from './records.ts';
import type { RecordFile } from './record-file.ts';

/** Kinds with a page each; the others share a page, where a former id stays as a second fragment. */
const kindsWithPages: readonly RecordKind[] = ['entities', 'rules', 'claims'];

const formerIdsOf = z.object({ formerIds: z.array(z.string()) });

/**
 * Reads the redirects of a content folder.
 *
 * @param contentDir - path of the folder
 * @param base - base path of the site
 * @returns Former paths with their present addresses, for Astro's `redirects`.
 */
export function readRedirects(contentDir: string, base: string): Record<string, string> {
  const records = readContent(contentDir).records.filter(({ kind }) =>
    kindsWithPages.includes(kind)
  );
  return Object.fromEntries(records.flatMap((record) => redirectsTo(record, base)));
}

function redirectsTo({ kind, id, data }: RecordFile, base: string): [string, string][] {
  const parsed = formerIdsOf.safeParse(data);
  if (!parsed.success) return [];
  return parsed.data.formerIds.map((former) => [
    addressOf(kind, former),
    withBase(base, addressOf(kind, id)),
  ]);
}
