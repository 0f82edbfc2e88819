/**
 * Parse cache of the content files. Each call compares the bytes of the file with those of the cached record, so the
 * cache is never stale.
 */
import { recordKinds, type RecordKind } from '../schemas/index.ts';
import { isBinary, sizeLimit, type ContentFile } from './content-files.ts';
import { parseRecordFile, type RecordFile } from './record-file.ts';

const parsed = new Map<string, RecordFile>();

/**
 * Parses a file, or returns its record from the cache.
 *
 * @returns `undefined` if the file is binary, larger than `sizeLimit`, or outside the folders of records.
 */
export function parsedRecord(file: ContentFile): RecordFile | undefined {
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
