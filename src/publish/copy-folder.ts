/** Copies a folder. Not `cpSync`, whose error does not tell a full disk from a broken one (seen with Node 24.21). */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** In: a folder of files and folders, and where its copy goes. Throws where something is there, or cannot be written. */
export function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const copy = entry.isDirectory() ? copyFolder : copyFileSync;
    copy(path.join(from, entry.name), path.join(to, entry.name));
  }
}
