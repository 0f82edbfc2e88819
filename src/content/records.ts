/** The one reader of records, used by the site and by the check alike. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isBinary, readContentFiles, sizeLimit, type ContentFile } from './content-files.ts';
import { publisherFile } from './publisher-file.ts';
import { parseRecordFile, type RecordFile } from './record-file.ts';
import { recordKinds, type RecordKind } from '../schemas/index.ts';

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

/** Parsed files. Each call compares the bytes of the file with those of the record, so the cache is never stale. */
const parsed = new Map<string, RecordFile>();

/** Parses a file, or takes its record from the cache; nothing for a file that is no record. */
function parsedRecord(file: ContentFile): RecordFile | undefined {
  if (!isRecord(file)) return undefined;
  const known = parsed.get(file.shownPath);
  if (known && Buffer.compare(known.file.bytes, file.bytes) === 0) return known;
  const record = parseRecordFile(file, file.kind);
  parsed.set(file.shownPath, record);
  return record;
}

function isRecord(file: ContentFile): file is ContentFile & { kind: RecordKind } {
  const { isRegular, kind, extension, size } = file;
  if (!isRegular || kind === undefined || extension !== recordKinds[kind].extension) return false;
  return size <= sizeLimit && !isBinary(file);
}
