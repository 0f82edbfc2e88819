/** The checked records, by kind and id. Only this folder reads them. */
import { publishedRecords, type PublishedRecord } from '../content/published-records.ts';
import type { RecordKind } from '../schemas/index.ts';

/** Every record of a kind, in the order of the ids. */
export function listRecords<Kind extends RecordKind>(kind: Kind): PublishedRecord<Kind>[] {
  return [...recordsOf(kind).values()];
}

/** The record with an id. Throws if there is none. */
export function getRecord<Kind extends RecordKind>(kind: Kind, id: string): PublishedRecord<Kind> {
  const record = recordsOf(kind).get(id);
  if (!record) throw new Error(`There is no record "${id}" in content/${kind}/`);
  return record;
}

/** The reader holds each record against the schema of its kind. */
function recordsOf<Kind extends RecordKind>(kind: Kind) {
  return (publishedRecords.get(kind) ?? new Map()) as ReadonlyMap<string, PublishedRecord<Kind>>;
}
