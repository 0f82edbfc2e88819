/** Every record fits the schema of its kind. */
import type { RecordFile } from '../content/record-file.ts';
import { schemaResult } from '../content/schema-result.ts';
import { startOf } from '../lib/position.ts';
import { recordKinds, type RecordKind } from '../schemas/index.ts';
import { reportIssues } from './schema-issues.ts';
import type { Rule } from './rule.ts';

export const schema: Rule = {
  id: 'schema',
  description: 'A record has the fields of its kind, no others, and each has a value that fits.',
  check({ content }, report) {
    for (const record of content.records) {
      if (record.data === undefined || record.text.trim() === '') continue;
      const { error } = schemaResult(record);
      if (!error) continue;
      const kind = otherKindOf(record);
      const message = `has the fields of ${kind}. Move the file into ${kind}/`;
      if (kind) report(startOf(record.file.shownPath), message);
      else reportIssues(recordKinds[record.kind].schema, error, record, report);
    }
  },
};

/** Another kind whose schema the record fits, if any: the file is in the wrong folder. */
function otherKindOf({ data }: RecordFile): RecordKind | undefined {
  const kinds = Object.keys(recordKinds) as RecordKind[];
  return kinds.find((kind) => recordKinds[kind].schema.safeParse(data).success);
}
