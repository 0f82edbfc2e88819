/** Redirects from the addresses that records had before to their present ones. */
import { z } from 'zod';
import { addressOf, withBase } from '../lib/addresses.ts';
import { readContent } from './records.ts';

/** Endings of the pages of a record, by its kind; other kinds share a page, where a former id stays as a fragment. */
const pagesOf = { entities: ['', 'cite/'], rules: [''], claims: ['', 'cite/'] } as const;

type KindWithPages = keyof typeof pagesOf;

const formerIdsOf = z.object({ formerIds: z.array(z.string()) });

/** A former address of a record, without the base path. Example: `/entities/old/`. */
export interface FormerAddress {
  kind: KindWithPages;
  former: string;
  present: string;
}

/** Reads the former addresses of records that have pages. */
export function readFormerAddresses(contentDir: string): FormerAddress[] {
  return readContent(contentDir).records.flatMap(({ kind, id, data }) => {
    const { data: fields } = formerIdsOf.safeParse(data);
    if (!fields || !hasPages(kind)) return [];
    const present = addressOf(kind, id);
    return fields.formerIds.map((former) => ({ kind, former: addressOf(kind, former), present }));
  });
}

/**
 * Reads the redirects from former addresses, for Astro's `redirects`.
 *
 * @param contentDir - path of the folder
 * @param base - base path of the site
 */
export function readRedirects(contentDir: string, base: string): Record<string, string> {
  const redirects = readFormerAddresses(contentDir).flatMap(({ kind, former, present }) =>
    pagesOf[kind].map((ending) => [former + ending, withBase(base, present + ending)] as const)
  );
  return Object.fromEntries(redirects);
}

function hasPages(kind: string): kind is KindWithPages {
  return Object.hasOwn(pagesOf, kind);
}
