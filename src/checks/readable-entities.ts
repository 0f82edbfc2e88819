/** Entities that fit their schema, for rules that need typed values. */
import type { RecordFile } from '../content/record-file.ts';
import type { Content } from '../content/records.ts';
import { isOfKind, schemaResult } from '../content/schema-result.ts';
import type { Entity } from '../schemas/entity.ts';

/** An entity and its file. */
export interface ReadableEntity {
  record: RecordFile;
  entity: Entity;
}

/** Lists the entities that fit the schema; the rules `yaml` and `schema` report the others. */
export function readableEntities({ records }: Content): ReadableEntity[] {
  return records
    .filter((record) => isOfKind(record, 'entities'))
    .flatMap((record) => {
      const { data } = schemaResult(record);
      return data === undefined ? [] : [{ record, entity: data }];
    });
}
