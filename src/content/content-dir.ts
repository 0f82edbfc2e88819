/** Where the content is: `content/`, or the folder that `CONTENT_DIR` names (tests build fixture content). */
import path from 'node:path';

/** In: folder of the project. Out: absolute path of the content folder. */
export function contentDir(root: string): string {
  return path.resolve(root, process.env['CONTENT_DIR'] ?? 'content');
}
