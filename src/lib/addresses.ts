/** Addresses of records. Paths are site-relative and begin with a slash; `withBase` adds the sub-path. */

/** Pages that are not at the address of their id. */
const pageAddresses = new Map([
  ['home', '/'],
  ['origins', '/article/origins/'],
]);

const pathOf = {
  entities: (id: string) => `/entities/${id}/`,
  rules: (id: string) => `/rules/${id}/`,
  claims: (id: string) => `/claims/${id}/`,
  sources: (id: string) => `/sources/#${id}`,
  events: (id: string) => `/timeline/#${id}`,
  terms: (id: string) => `/glossary/#${id}`,
  notes: (id: string) => `/article/#note-${id}`,
  origins: (id: string) => `/article/origins/#${id}`,
  scales: (id: string) => `/method/#scale-${id}`,
  corrections: (id: string) => `/corrections/#${id}`,
  releases: (id: string) => `/data/#release-${id}`,
  pages: (id: string) => pageAddresses.get(id) ?? `/${id}/`,
};

/** Kinds of records that have an address. A kind of the schemas that is missing here is a type error at its callers. */
export type AddressedKind = keyof typeof pathOf;

/**
 * Address of a record, or of one statement on its page.
 *
 * @param kind - Kind of the record.
 * @param id - Id of the record.
 * @param fragment - Id of a statement of the record.
 * @returns A path such as `/entities/hikvision/#name-listed`, without the base path.
 */
export function addressOf(kind: AddressedKind, id: string, fragment?: string): string {
  const path = pathOf[kind](id);
  return fragment === undefined ? path : `${path.split('#')[0]}#${fragment}`;
}

/**
 * Puts the base path of the site before a path.
 *
 * @param base - `/` or `/record/`, with or without the last slash.
 * @param path - Path that begins with a slash.
 */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
