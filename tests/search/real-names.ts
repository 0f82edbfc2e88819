/** The names index of the real content, built as the site builds it. */
import { readRecords } from '../../src/content/records.ts';
import { entitySchema } from '../../src/schemas/entity.ts';
import { toStoredEntry } from '../../src/search/build/name-entries.ts';
import {
  restoreEntry,
  type NameEntry,
  type StoredEntry,
} from '../../src/search/names/name-entry.ts';
import { buildNamesIndex, type NamesIndex } from '../../src/search/names/names-index.ts';

/** Entries of the 28 as the file of the names index has them. */
export function readStoredEntries(): StoredEntry[] {
  const records = readRecords('content', 'entities');
  return records.map(({ id, data }) => toStoredEntry(id, entitySchema.parse(data)));
}

/** Entries of the 28. */
export function readEntries(): NameEntry[] {
  return readStoredEntries().map(restoreEntry);
}

/** The index over them. */
export function buildRealIndex(): NamesIndex {
  return buildNamesIndex(readEntries());
}
