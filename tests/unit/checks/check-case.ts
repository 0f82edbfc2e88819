/** Runs the check over the fixture content with the files of a case laid over it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatProblems } from '../../../src/checks/format-problems.ts';
import { checkContent } from '../../../src/checks/index.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');

/** Folder of valid content: 28 invented entities and what belongs to them. */
export const validContent = path.join(fixtures, 'content');

/** Folder with a folder for each rule, and in it one for each case. */
export const checkCases = path.join(fixtures, 'checks');

/**
 * Checks the valid content with changes.
 *
 * @param overlays - folders of files that replace or join those of the valid content; `removed.txt` lists files to delete
 * @returns The output of the check, without a trailing line break.
 */
export function outputFor(...overlays: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'twenty-eight-'));
  const content = path.join(folder, 'content');
  try {
    cpSync(validContent, content, { recursive: true });
    for (const overlay of overlays) layOver(content, overlay);
    return formatProblems(checkContent(content).problems);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function layOver(content: string, overlay: string): void {
  const isContent = (file: string) => !/(?:expected|removed)\.txt$/.test(file);
  cpSync(overlay, content, { recursive: true, verbatimSymlinks: true, filter: isContent });
  for (const file of removedFiles(overlay)) rmSync(path.join(content, file));
}

function removedFiles(overlay: string): string[] {
  const list = path.join(overlay, 'removed.txt');
  return existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
}
