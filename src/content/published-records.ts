/** The records as pages read them: values that fit their schema, and bodies as HTML. */
import { sharedMemory } from '../lib/shared-memory.ts';
import type { RecordKind, RecordValues } from '../schemas/index.ts';

/** A record of a kind. Do not change its values. */
export interface PublishedRecord<Kind extends RecordKind = RecordKind> {
  id: string;
  data: RecordValues<Kind>;
  /** HTML of the body, rendered when it is first asked for; empty for YAML files. */
  readonly html: string;
}

/**
 * The records of each kind by their ids, in the order of their files. Pages are bundled apart from the reader, so it puts
 * them into the memory of the process, and pages take them from there.
 */
export const publishedRecords = sharedMemory(
  'published-records',
  () => new Map<RecordKind, Map<string, PublishedRecord>>()
);
