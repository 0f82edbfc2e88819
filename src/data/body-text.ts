/** The body of a record as plain text. */
import type { RecordKind } from '../schemas/index.ts';
import { plainText } from '../lib/plain-text.ts';
import { getRecord } from './records.ts';

/** In: kind and id of a record. Out: the words of its body, empty if it has none. */
export function getBodyText(kind: RecordKind, id: string): string {
  return plainText(getRecord(kind, id).html);
}
