/** Removes a folder that nothing depends on. What cannot be removed is named, and left to the next build. */
import { rmSync } from 'node:fs';

/** In: its path, which may not exist. Prints a warning where the file system refuses. */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    console.warn(`${folder} could not be removed: ${(error as Error).message}`);
  }
}
