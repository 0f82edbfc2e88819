/** Addresses of records. Paths are site-relative and begin with a slash; `withBase` adds the sub-path. */
import type { RecordKind } from '../schemas/index.ts';

const pathOf: Record<RecordKind, (id: string) => string> = {
  entities: (id) => `/entities/${id}/`,
  rules: (id) => `/rules/${id}/`,
  claims: (id) => `/claims/${id}/`,
  sources: (id) => `/sources/#${id}`,
  events: (id) => `/timeline/#${id}`,
  terms: (id) => `/glossary/#${id}`,
  notes: (id) => `/article/#note-${id}`,
  scales: (id) => `/method/#scale-${id}`,
  corrections: (id) => `/corrections/#${id}`,
  releases: (id) => `/data/#release-${id}`,
  pages: (id) => (id === 'home' ? '/' : `/${id}/`),
};

/**
 * Address of a record, or of one statement on its page.
 * In: kind and id, optionally the fragment of a statement. Out: a path such as `/entities/hikvision/#name-listed`.
 */
export function addressOf(kind: RecordKind, id: string, fragment?: string): string {
  const path = pathOf[kind](id);
  return fragment === undefined ? path : `${path.split('#')[0]}#${fragment}`;
}

/** Puts the base path of the site (`/` or `/record/`) before a path that begins with a slash. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
