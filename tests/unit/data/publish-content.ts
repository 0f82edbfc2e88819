/** Publishes the fixture content for queries, as the site does before its pages. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publishRecords } from '../../../src/data/publish-records.ts';
import { validContent } from '../checks/check-case.ts';

/** Words to replace in a content file: path below the content folder, words, new words. */
export type Replacement = readonly [file: string, words: string, newWords: string];

/**
 * Publishes the fixture content with words of it replaced.
 *
 * @throws If a file does not have the words, or does not fit its schema afterwards.
 */
export function publishContent(...replacements: Replacement[]): void {
  const content = mkdtempSync(path.join(tmpdir(), 'twenty-eight-'));
  try {
    cpSync(validContent, content, { recursive: true });
    for (const [name, words, newWords] of replacements) {
      const file = path.join(content, name);
      const text = readFileSync(file, 'utf8');
      if (!text.includes(words)) throw new Error(`${name} does not have "${words}"`);
      writeFileSync(file, text.replace(words, newWords));
    }
    const leftOut = publishRecords(content, '/');
    if (leftOut.length > 0) throw new Error(`Not valid: ${leftOut.join(', ')}`);
  } finally {
    rmSync(content, { recursive: true });
  }
}
