/** Reads every file below the content folder once, as it is: nothing is judged, nothing skipped. */
import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { recordKinds, type RecordKind } from '../schemas/index.ts';

/** Files that are no records and are read elsewhere. */
const otherFiles = new Set(['README.md', 'permalinks.txt', 'published.txt', 'publisher.yaml']);

/** Most bytes of a file that is read: five times the largest record, and little enough to be parsed at once. */
export const sizeLimit = 64 * 1024;

/** One file of the content folder. */
export interface ContentFile {
  /** Path from the content folder, with slashes. Example: `entities/hikvision.md`. */
  path: string;
  /** Path as shown in messages. Example: `content/entities/hikvision.md`. */
  shownPath: string;
  /** Kind of record, when the file is directly in a folder of records. */
  kind: RecordKind | undefined;
  /** File name without its ending. */
  id: string;
  /** File ending with its dot. Example: `.md`. */
  extension: string;
  /** False for a symbolic link, a device or a socket; such a file is not opened. */
  isRegular: boolean;
  /** Bytes on the disk. */
  size: number;
  /** Content of a regular file, empty when it is larger than `sizeLimit`. */
  bytes: Uint8Array;
}

/** True if the file is no text: pictures, archives and UTF-16 contain the byte 0, records do not. */
export function isBinary({ bytes }: ContentFile): boolean {
  return bytes.includes(0);
}

/**
 * Lists and reads all files below a folder, or of one kind of record, sorted by path. Links are not opened.
 *
 * @throws If the content folder does not exist.
 */
export function readContentFiles(contentDir: string, kind?: RecordKind): ContentFile[] {
  return listFiles(contentDir, kind)
    .map((entry) =>
      toContentFile(contentDir, path.join(entry.parentPath, entry.name), entry.isFile())
    )
    .filter((file) => !file.isRegular || !otherFiles.has(file.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Not `recursive: true`, which follows links to folders, out of the content and in circles. */
function listFiles(folder: string, only?: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => only === undefined || name === only)
    .flatMap((entry) => (entry.isDirectory() ? listFiles(path.join(folder, entry.name)) : entry));
}

function toContentFile(contentDir: string, absolute: string, isRegular: boolean): ContentFile {
  const relative = path.relative(contentDir, absolute).split(path.sep).join('/');
  const { dir, name, ext } = path.posix.parse(relative);
  const { size } = lstatSync(absolute);
  return {
    path: relative,
    shownPath: path.posix.join(path.basename(contentDir), relative),
    kind: Object.keys(recordKinds).find((kind): kind is RecordKind => kind === dir),
    id: name,
    extension: ext,
    isRegular,
    size,
    bytes: isRegular && size <= sizeLimit ? readFileSync(absolute) : new Uint8Array(),
  };
}
