/** The records of one kind that fit their schema, for rules that need typed values. */
import type { RecordFile } from '../content/record-file.ts';
import type { Content } from '../content/records.ts';
import { isOfKind, schemaResult } from '../content/schema-result.ts';
import type { RecordKind, RecordValues } from '../schemas/index.ts';

/** A record and its values. */
export interface ReadableRecord<Kind extends RecordKind> {
  record: RecordFile;
  data: RecordValues<Kind>;
}

/** The records of a kind that fit its schema; the rules `yaml` and `schema` report the others. */
export function readableRecords<Kind extends RecordKind>(
  { records }: Content,
  kind: Kind
): ReadableRecord<Kind>[] {
  return records
    .filter((record) => isOfKind(record, kind))
    .flatMap((record) => {
      const { data } = schemaResult(record);
      return data === undefined ? [] : [{ record, data }];
    });
}

/** The values of those records, by id. */
export function valuesById<Kind extends RecordKind>(
  content: Content,
  kind: Kind
): ReadonlyMap<string, RecordValues<Kind>> {
  return new Map(readableRecords(content, kind).map(({ record, data }) => [record.id, data]));
}
