/** The one reader of records, used by the site and by the check alike. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readContentFiles, type ContentFile } from './content-files.ts';
import { parsedRecord } from './parsed-once.ts';
import type { RecordFile } from './record-file.ts';
import type { RecordKind } from '../schemas/index.ts';

/** Everything below the content folder. */
export interface Content {
  /** Name of the folder as shown in messages. Example: `content`. */
  shownPath: string;
  files: ContentFile[];
  /** Text files with the right ending and size in a folder of records, parsed. */
  records: RecordFile[];
  /** Text of `published.txt`, the values of the last release; none before the first. */
  published?: string;
}

/**
 * Reads the content folder once.
 * In: its path. Out: all files, and the records among them. Throws only if the folder does not exist.
 */
export function readContent(contentDir: string): Content {
  const files = readContentFiles(contentDir);
  const shownPath = path.basename(contentDir);
  const records = files.flatMap((file) => parsedRecord(file) ?? []);
  const list = path.join(contentDir, 'published.txt');
  const published = existsSync(list) ? { published: readFileSync(list, 'utf8') } : {};
  return { shownPath, files, records, ...published };
}

/** Reads the records of one kind, in the order of their files. Throws only if the content folder does not exist. */
export function readRecords(contentDir: string, kind: RecordKind): RecordFile[] {
  return readContentFiles(contentDir, kind).flatMap((file) => parsedRecord(file) ?? []);
}
