/** Where the content is: `content/`, or the folder that `CONTENT_DIR` names (tests build fixture content). */
import path from 'node:path';

/**
 * Resolves the path of the content folder.
 *
 * @param root - folder of the project
 * @returns Absolute path.
 */
export function contentDir(root: string): string {
  return path.resolve(root, process.env['CONTENT_DIR'] ?? 'content');
}
