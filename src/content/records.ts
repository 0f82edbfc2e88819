/** The one reader of records, used by the site and by the check alike. */
import path from 'node:path';
import { isBinary, readContentFiles, sizeLimit, type ContentFile } from './content-files.ts';
import { parseRecordFile, type RecordFile } from './record-file.ts';
import { recordKinds, type RecordKind } from '../schemas/index.ts';

/** Everything below the content folder. */
export interface Content {
  /** Name of the folder as shown in messages. Example: `content`. */
  shownPath: string;
  files: ContentFile[];
  /** Text files with the right ending and size in a folder of records, parsed. */
  records: RecordFile[];
}

/**
 * Reads the content folder once.
 * In: its path. Out: all files, and the records among them. Throws only if the folder does not exist.
 */
export function readContent(contentDir: string): Content {
  const files = readContentFiles(contentDir);
  const shownPath = path.basename(contentDir);
  return { shownPath, files, records: files.flatMap((file) => toRecord(file) ?? []) };
}

/** Reads the records of one kind, sorted by id. */
export function readRecords(contentDir: string, kind: RecordKind): RecordFile[] {
  return readContent(contentDir).records.filter((record) => record.kind === kind);
}

function toRecord(file: ContentFile): RecordFile | undefined {
  if (!file.isRegular || file.kind === undefined) return undefined;
  if (file.extension !== recordKinds[file.kind].extension) return undefined;
  if (file.size > sizeLimit || isBinary(file)) return undefined;
  return parseRecordFile(file, file.kind);
}
