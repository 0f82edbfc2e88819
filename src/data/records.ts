/** The records that pages read: values that fit their schema, and bodies as HTML. */
import { processSingleton } from '../lib/process-singleton.ts';
import type { RecordKind, RecordValues } from '../schemas/index.ts';

/** A record of a kind. Do not change its values. */
export interface PublishedRecord<Kind extends RecordKind = RecordKind> {
  id: string;
  data: RecordValues<Kind>;
  /** HTML of the body, rendered when it is first read; empty for YAML files. */
  readonly html: string;
}

/** Values of a record of a kind, with its id. */
export type Identified<Kind extends RecordKind> = RecordValues<Kind> & { id: string };

/** Records of each kind by their ids, in the order of their files. */
type RecordsByKind = ReadonlyMap<RecordKind, ReadonlyMap<string, PublishedRecord>>;

/**
 * The published records. Astro bundles the pages apart from the integration that publishes, so both meet in the memory
 * of the process. Publishing replaces `byKind` as a whole, so its identity shows whether a cached answer is current.
 */
export const publishedRecords = processSingleton(
  'published-records',
  (): { byKind: RecordsByKind } => ({ byKind: new Map() })
);

/** Every record of a kind, in the order of their files. */
export function listRecords<Kind extends RecordKind>(kind: Kind): PublishedRecord<Kind>[] {
  return [...recordsOf(kind).values()];
}

/** The values of every record of a kind with their ids, in the order of their files. */
export function listValues<Kind extends RecordKind>(kind: Kind): Identified<Kind>[] {
  return listRecords(kind).map(({ id, data }) => ({ id, ...data }));
}

/** Picks by ids, in their order; the content check holds that each exists. */
export function pickById<Item extends { id: string }>(
  ids: readonly string[],
  items: readonly Item[]
): Item[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

/** Finds a record. Throws if there is none of this id. */
export function getRecord<Kind extends RecordKind>(kind: Kind, id: string): PublishedRecord<Kind> {
  const record = recordsOf(kind).get(id);
  if (!record) throw new Error(`There is no record "${id}" in content/${kind}/`);
  return record;
}

/** The values of each record have passed the schema of its kind, so their type is known. */
function recordsOf<Kind extends RecordKind>(kind: Kind) {
  const records = publishedRecords.byKind.get(kind);
  if (!records) throw new Error('No records were published before the pages');
  return records as ReadonlyMap<string, PublishedRecord<Kind>>;
}
