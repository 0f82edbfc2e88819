/** The checked records, by kind and id, for the queries of this folder. */
import { publishedRecords, type PublishedRecord } from '../content/published-records.ts';
import type { RecordKind } from '../schemas/index.ts';

/** Every record of a kind, in the order of their files. */
export function listRecords<Kind extends RecordKind>(kind: Kind): PublishedRecord<Kind>[] {
  return [...recordsOf(kind).values()];
}

/** The record with an id. Throws if there is none. */
export function getRecord<Kind extends RecordKind>(kind: Kind, id: string): PublishedRecord<Kind> {
  const record = recordsOf(kind).get(id);
  if (!record) throw new Error(`There is no record "${id}" in content/${kind}/`);
  return record;
}

/** The reader has held each record against the schema of its kind. Throws where it has not run. */
function recordsOf<Kind extends RecordKind>(kind: Kind) {
  const records = publishedRecords.get(kind);
  if (!records) throw new Error('No records were published before the pages');
  return records as ReadonlyMap<string, PublishedRecord<Kind>>;
}
