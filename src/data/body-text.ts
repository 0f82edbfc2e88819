/** The body of a record as plain text. */
import { getEntry } from 'astro:content';
import type { RecordKind } from '../schemas/index.ts';
import { plainText } from '../lib/plain-text.ts';

/** In: kind and id of a record. Out: the words of its body, empty if it has none. */
export async function getBodyText(kind: RecordKind, id: string): Promise<string> {
  return plainText((await getEntry(kind, id))?.rendered?.html ?? '');
}
