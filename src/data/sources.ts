/** Sources, and where each is used. */
import { memoize } from './memoize.ts';
import { listValues, type Identified } from './records.ts';

/** A source with its id. */
export type SourceRecord = Identified<'sources'>;

/** Every source, in the order of publisher and date. */
export const listSources = memoize((): SourceRecord[] =>
  listValues('sources').sort((a, b) => order(a).localeCompare(order(b), 'en'))
);

function order({ publisher, date, id }: SourceRecord): string {
  return `${publisher} ${date ?? ''} ${id}`;
}

/** Every source by its id. */
export const sourcesById = memoize(
  (): ReadonlyMap<string, SourceRecord> =>
    new Map(listSources().map((source) => [source.id, source]))
);

/**
 * Lists the sources that a record cites, in the order in which it first cites them.
 *
 * @param value - Any value of a record; every `source` field in it counts.
 */
export function citedSources(value: unknown): SourceRecord[] {
  return getSources([...new Set(citedSourceIds(value))]);
}

/** Sources with these ids, in this order. */
export function getSources(ids: readonly string[]): SourceRecord[] {
  return ids.flatMap((id) => sourcesById().get(id) ?? []);
}

/** Short names of sources in one line. Example: `eCFR, Federal Register`. */
export function sourceLabels(ids: readonly string[]): string {
  const labels = getSources(ids).map(({ label, publisher }) => label ?? publisher);
  return labels.join(', ');
}

/** Ids in every `source` field at any depth. */
export function citedSourceIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedSourceIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' ? [inner].flat().map(String) : citedSourceIds(inner)
  );
}
