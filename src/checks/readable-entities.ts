/** The entities that fit their schema, for rules that need typed values. */
import type { RecordFile } from '../content/record-file.ts';
import type { Content } from '../content/records.ts';
import { isOfKind, schemaResult } from '../content/schema-result.ts';
import type { Entity } from '../schemas/entity.ts';

/** An entity with the file in which it stands. */
export interface ReadableEntity {
  record: RecordFile;
  entity: Entity;
}

/** In: the content. Out: entities that fit the schema; the others are reported by the rules `yaml` and `schema`. */
export function readableEntities({ records }: Content): ReadableEntity[] {
  return records
    .filter((record) => isOfKind(record, 'entities'))
    .flatMap((record) => {
      const { data } = schemaResult(record);
      return data === undefined ? [] : [{ record, entity: data }];
    });
}
