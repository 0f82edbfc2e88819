/** The one reader of records, used by the site and by the check alike. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readContentFiles, type ContentFile } from './content-files.ts';
import { publisherFile } from './publisher-file.ts';
import { parsedRecord } from './parse-cache.ts';
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
  published: string | undefined;
  /** Text of `permalinks.txt`, the published addresses; `undefined` when the file is missing. */
  permalinks: string | undefined;
  /** Text of `publisher.yaml`, who publishes the site; `undefined` when the file is missing. */
  publisher: string | undefined;
}

/**
 * Reads all files of the content folder and parses the records among them.
 *
 * @throws If the folder does not exist.
 */
export function readContent(contentDir: string): Content {
  const files = readContentFiles(contentDir);
  const shownPath = path.basename(contentDir);
  return {
    shownPath,
    files,
    records: files.flatMap((file) => parsedRecord(file) ?? []),
    published: readList(contentDir, 'published.txt'),
    permalinks: readList(contentDir, 'permalinks.txt'),
    publisher: readList(contentDir, publisherFile),
  };
}

/**
 * Reads the records of one kind, in the order of their files.
 *
 * @throws If the content folder does not exist.
 */
export function readRecords(contentDir: string, kind: RecordKind): RecordFile[] {
  return readContentFiles(contentDir, kind).flatMap((file) => parsedRecord(file) ?? []);
}

/** Text of a list; nothing where it is missing. */
function readList(contentDir: string, name: string): string | undefined {
  const file = path.join(contentDir, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
