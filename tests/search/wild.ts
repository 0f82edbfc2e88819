/**
 * Names as people really write them, and real names of others: half of what was gathered, and sets that were written for
 * these tests by someone who did not know how the search works.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Query } from './queries.ts';

type Sets = 'positives' | 'carriers' | 'related' | 'negatives';
export type WildSet = Sets | `written-${Sets}` | 'bug-queries';

/** Queries of a set. The negatives, 22,884 names of companies, bodies and vessels, expect nothing. */
export function readWild(set: WildSet): Query[] {
  const file = new URL(`wild/${set}.json${set === 'negatives' ? '.gz' : ''}`, import.meta.url);
  const bytes = readFileSync(file);
  const text = (set === 'negatives' ? gunzipSync(bytes) : bytes).toString();
  const rows = JSON.parse(text) as { q: string; expected: string[]; kind: string }[];
  return rows.map(({ q, expected, kind }) => ({ query: q, expected, kind }));
}
