/** Where the content is: `content/`, or the folder that `CONTENT_DIR` names (tests build fixture content). */
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const thisProject = new URL('../..', import.meta.url);

/**
 * Resolves the path of the content folder of a project, of this one where none is named.
 *
 * @throws ContentDirError if it is no folder that can be read.
 */
export function contentDir(root = fileURLToPath(thisProject)): string {
  const dir = path.resolve(root, process.env['CONTENT_DIR'] ?? 'content');
  const fault = faultOf(dir);
  if (fault !== undefined)
    throw new ContentDirError(
      `The content folder ${dir} ${fault}. Set CONTENT_DIR to a folder of records, or unset it for content/.`
    );
  return dir;
}

function faultOf(dir: string): string | undefined {
  try {
    if (!statSync(dir).isDirectory()) return 'is not a folder';
    accessSync(dir, constants.R_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
  }
}

/** `CONTENT_DIR` is wrong, and the message says what to do. */
export class ContentDirError extends Error {
  override name = 'ContentDirError';
}
