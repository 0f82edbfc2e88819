/** How often a search puts the right entity first. */
import type { Query } from './queries.ts';

/** Finds ids, the best first. */
export type Find = (query: string) => string[];

/** What a set of queries came to. */
export interface Success {
  queries: number;
  /** Share with a right entity first, and among the first three. */
  at1: number;
  at3: number;
  /** Mean of one divided by the place of the first right entity. */
  meanReciprocalRank: number;
  /** Share that found nothing. */
  zero: number;
  /** Those without a right entity first, for messages. */
  misses: string[];
}

/** Measures queries that have an answer. Those for names that are not listed are left out. */
export function measureSuccess(find: Find, queries: Query[]): Success {
  const asked = queries.filter(({ expected }) => expected.length > 0);
  const ranks = asked.map(({ query, expected }) => rankOf(find(query), expected));
  const share = (count: (rank: number) => boolean) => ranks.filter(count).length / asked.length;
  return {
    queries: asked.length,
    at1: share((rank) => rank === 1),
    at3: share((rank) => rank >= 1 && rank <= 3),
    meanReciprocalRank:
      ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / asked.length,
    zero: asked.filter(({ query }) => find(query).length === 0).length / asked.length,
    misses: asked.filter((_, at) => ranks[at] !== 1).map(({ query }) => query),
  };
}

/** Queries for names that are not listed which find an entity all the same. */
export function findFalseHits(find: Find, queries: Query[]): string[] {
  const unlisted = queries.filter(({ expected }) => expected.length === 0);
  return unlisted.filter(({ query }) => find(query).length > 0).map(({ query }) => query);
}

/** Place of the first right entity, from 1; 0 if there is none. */
function rankOf(found: string[], expected: string[]): number {
  return found.findIndex((id) => expected.includes(id)) + 1;
}
