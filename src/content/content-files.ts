/** Reads every file below the content folder once, as it is: nothing is judged, nothing skipped. */
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { recordKinds, type RecordKind } from '../schemas/index.ts';

/** Files that are no records and are read elsewhere. */
const otherFiles = new Set(['README.md', 'permalinks.txt']);

/** One file of the content folder. */
export interface ContentFile {
  /** Path from the content folder, with slashes. Example: `entities/hikvision.md`. */
  path: string;
  /** Path as shown in messages. Example: `content/entities/hikvision.md`. */
  shownPath: string;
  /** Kind of record, when the file stands directly in a folder of records. */
  kind: RecordKind | undefined;
  /** File name without its ending. */
  id: string;
  /** File ending with its dot. Example: `.md`. */
  extension: string;
  /** False for a symbolic link, a device or a socket; such a file is not opened. */
  isRegular: boolean;
  /** Content of a regular file. */
  bytes: Uint8Array;
}

/**
 * Lists and reads all files below a folder, sorted by path.
 * In: path of the content folder. Out: every file, links included (unopened). Throws if the folder does not exist.
 */
export function readContentFiles(contentDir: string): ContentFile[] {
  return listFiles(contentDir)
    .map((entry) =>
      toContentFile(contentDir, path.join(entry.parentPath, entry.name), entry.isFile())
    )
    .filter((file) => !file.isRegular || !otherFiles.has(file.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Not `recursive: true`, which follows links to folders, out of the content and in circles. */
function listFiles(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(path.join(folder, entry.name)) : entry
  );
}

function toContentFile(contentDir: string, absolute: string, isRegular: boolean): ContentFile {
  const relative = path.relative(contentDir, absolute).split(path.sep).join('/');
  const { dir, name, ext } = path.posix.parse(relative);
  return {
    path: relative,
    shownPath: path.posix.join(path.basename(contentDir), relative),
    kind: Object.keys(recordKinds).find((kind): kind is RecordKind => kind === dir),
    id: name,
    extension: ext,
    isRegular,
    bytes: isRegular ? readFileSync(absolute) : new Uint8Array(),
  };
}
