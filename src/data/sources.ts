/** Sources, and where each is used. */
import type { Source } from '../schemas/source.ts';
import { memoize } from './memoize.ts';
import { listRecords } from './records.ts';

/** A source with its id. */
export interface SourceRecord extends Source {
  id: string;
}

/** All sources by id. */
export type SourcesById = ReadonlyMap<string, SourceRecord>;

/** Every source, in the order of publisher and date. */
export const listSources = memoize((): SourceRecord[] => {
  return listRecords('sources')
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => order(a).localeCompare(order(b), 'en'));
});

function order({ publisher, date, id }: SourceRecord): string {
  return `${publisher} ${date ?? ''} ${id}`;
}

/** Every source by its id. */
export const sourcesById = memoize((): SourcesById => {
  return new Map(listSources().map((source) => [source.id, source]));
});

/**
 * Lists the sources that a record cites, in the order in which it first cites them.
 *
 * @param value - Any value of a record; every `source` field in it counts.
 */
export function citedSources(value: unknown, sources: SourcesById): SourceRecord[] {
  const ids = new Set(citedSourceIds(value));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}

/** Ids in every `source` field at any depth. */
export function citedSourceIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedSourceIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' ? [inner].flat().map(String) : citedSourceIds(inner)
  );
}
