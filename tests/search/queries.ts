/** Queries with the entities that they mean, by kind; see `queries.json`. */
import { readFileSync } from 'node:fs';

export interface Query {
  query: string;
  /** What it tries. Example: `typo-1`; `negative` for a name that is not listed. */
  kind: string;
  /** Ids of the entities that may stand first; none for a name that is not listed. */
  expected: string[];
}

/** All queries of the file. */
export function readQueries(): Query[] {
  return JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8')) as Query[];
}
