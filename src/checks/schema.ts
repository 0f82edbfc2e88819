/** Every record fits the schema of its kind. */
import type { z } from 'zod';
import type { RecordFile } from '../content/record-file.ts';
import { fieldsAt } from '../schemas/fields.ts';
import { schemaResult } from '../content/schema-result.ts';
import { recordKinds, type RecordKind } from '../schemas/index.ts';
import { didYouMean } from './did-you-mean.ts';
import { describeIssue } from './issue-messages.ts';
import type { Report, Rule } from './rule.ts';

export const schema: Rule = {
  id: 'schema',
  description: 'A record has the fields of its kind, no others, and each has a value that fits.',
  check({ content }, report) {
    for (const record of content.records) {
      if (record.data === undefined || record.text.trim() === '') continue;
      const issues = issuesOf(record);
      const kind = issues.length > 0 ? otherKindOf(record) : undefined;
      if (kind !== undefined) reportOtherKind(record, kind, report);
      else for (const issue of issues) reportIssue(record, issue, report);
    }
  },
};

/** Another kind whose schema the record fits, if any: the file is in the wrong folder. */
function otherKindOf({ data }: RecordFile): RecordKind | undefined {
  const kinds = Object.keys(recordKinds) as RecordKind[];
  return kinds.find((kind) => recordKinds[kind].schema.safeParse(data).success);
}

function reportOtherKind({ file }: RecordFile, kind: RecordKind, report: Report): void {
  const message = `has the fields of ${kind}. Move the file into ${kind}/`;
  report(file, { line: 1, column: 1 }, message);
}

/** Keeps the first of several issues of one value. */
function issuesOf(record: RecordFile): z.core.$ZodIssue[] {
  const { error } = schemaResult(record);
  const seen = new Set<string>();
  return (error?.issues ?? []).filter((issue) => {
    const key = `${issue.path.join(' ')} ${String(issue.code === 'unrecognized_keys')}`;
    return !seen.has(key) && seen.add(key);
  });
}

function reportIssue(record: RecordFile, issue: z.core.$ZodIssue, report: Report): void {
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys)
      report(
        record.file,
        record.positionOfKey(issue.path, key),
        unknownField(record, issue.path, key)
      );
  else report(record.file, record.positionOf(issue.path), describeIssue(issue));
}

function unknownField({ kind }: RecordFile, path: PropertyKey[], key: string): string {
  const fields = fieldsAt(recordKinds[kind].schema, path);
  const advice = `Remove it, or use one of ${fields.join(', ')}`;
  return `field "${key}" is unknown here. ${didYouMean(key, fields, advice)}`;
}
