/** Folders to publish in, below `test-results/`, and what is in them. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { sha256 } from '../../src/exports/checksum.ts';

/** Makes a folder that the test has for itself, below `test-results/`. */
export function makeFolder(test: TestContext): string {
  mkdirSync('test-results', { recursive: true });
  const folder = mkdtempSync('test-results/build-');
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a folder that contains only a published site, and returns the path of the site. */
export function publishLastSite(test: TestContext): string {
  const site = path.join(makeFolder(test), 'site');
  mkdirSync(path.join(site, 'about'), { recursive: true });
  writeFileSync(path.join(site, 'index.html'), '<h1>The last site</h1>\n');
  writeFileSync(path.join(site, 'about/index.html'), '<h1>About the last site</h1>\n');
  return site;
}

/** SHA-256 of every file below a folder, by its path; also of hidden ones. */
export function hashFiles(dir: string): Record<string, string> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(path.join(dir, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name, sha256(readFileSync(path.join(dir, name)))])
  );
}

/** Names of the folder's entries in which a site is, hidden ones too. */
export function foldersBeside(site: string): string[] {
  return readdirSync(path.dirname(site)).sort();
}
