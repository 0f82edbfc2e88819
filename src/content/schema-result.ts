/** The values of a record held against the schema of its kind, once for all that ask. */
import type { z } from 'zod';
import { recordKinds, type RecordKind, type RecordValues } from '../schemas/index.ts';
import type { RecordFile } from './record-file.ts';

const results = new WeakMap<RecordFile, unknown>();

/** Validates a record once. The result is shared: do not change its values. Its issues contain their input. */
export function schemaResult<Kind extends RecordKind>(
  record: RecordFile & { kind: Kind }
): z.ZodSafeParseResult<RecordValues<Kind>> {
  const known =
    results.get(record) ?? recordKinds[record.kind].schema.safeParse(record.data, reportInput);
  results.set(record, known);
  return known as z.ZodSafeParseResult<RecordValues<Kind>>;
}

const reportInput = { reportInput: true };

/** True if a record is of a kind, so that its values have a type. */
export function isOfKind<Kind extends RecordKind>(
  record: RecordFile,
  kind: Kind
): record is RecordFile & { kind: Kind } {
  return record.kind === kind;
}
