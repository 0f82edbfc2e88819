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
 * Reads the former addresses of pages.
 *
 * @param contentDir - path of the folder
 * @returns Former paths with their present ones, without a base. Example: `/entities/old/` and `/entities/new/`.
 */
export function readFormerAddresses(contentDir: string): [former: string, present: string][] {
  const records = readContent(contentDir).records.filter(({ kind }) =>
    kindsWithPages.includes(kind)
  );
  return records.flatMap(formerAddressesOf);
}

/**
 * Reads the redirects of a content folder, those of the pages with citations included.
 *
 * @param contentDir - path of the folder
 * @param base - base path of the site
 * @returns Former paths with their present addresses, for Astro's `redirects`.
 */
export function readRedirects(contentDir: string, base: string): Record<string, string> {
  const redirects = readFormerAddresses(contentDir).flatMap(([former, present]) => {
    const page = [former, withBase(base, present)];
    return former.startsWith('/rules/')
      ? [page]
      : [page, [`${former}cite/`, withBase(base, `${present}cite/`)]];
  });
  return Object.fromEntries(redirects) as Record<string, string>;
}

function formerAddressesOf({ kind, id, data }: RecordFile): [string, string][] {
  const parsed = formerIdsOf.safeParse(data);
  if (!parsed.success) return [];
  return parsed.data.formerIds.map((former) => [addressOf(kind, former), addressOf(kind, id)]);
}
