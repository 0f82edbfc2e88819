/**
 * Parses each content file once, however many parts of a build ask for it.
 * Files are read anew each time, and a record is kept only as long as its bytes are the same: nothing is ever stale.
 */
import { recordKinds, type RecordKind } from '../schemas/index.ts';
import { isBinary, sizeLimit, type ContentFile } from './content-files.ts';
import { parseRecordFile, type RecordFile } from './record-file.ts';

const parsed = new Map<string, RecordFile>();

/** In: a file. Out: its record; `undefined` where it is no text of a size that can be read, or no record by its place. */
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
