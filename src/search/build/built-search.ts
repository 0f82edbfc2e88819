/** The search page as it was built: which names index it asks, and which program. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Finds the names index of this build; the site also has those of earlier releases. */
export function namesFileOf(site: string): string {
  const page = readFileSync(path.join(site, 'search/index.html'), 'utf8');
  const [, file] = /data-names="[^"]*\/(search\/names\.\w+\.json)"/.exec(page) ?? [];
  if (file === undefined) throw new Error('The search page names no index.');
  return path.join(site, file);
}

/**
 * Writes the fingerprint of the program into a page: the SHA-256 of its scripts, one after the other by name. The same
 * scripts have the same fingerprint on every machine and at any time.
 *
 * @param site - Folder of the built site.
 * @param file - The page in it. Example: `search/index.html`.
 * @throws If the page has no script.
 */
export function stampProgram(site: string, file: string): void {
  const page = readFileSync(path.join(site, file), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]* src="[^"]*\/_astro\/([^"]+)"/g)];
  if (scripts.length === 0) throw new Error(`${file} has no script.`);
  const names = scriptsFrom(site, new Set(scripts.map(([, name = '']) => name)));
  const hash = createHash('sha256');
  for (const name of names.toSorted()) hash.update(readScript(site, name));
  const stamped = page.replace('data-program="unknown"', `data-program="${hash.digest('hex')}"`);
  writeFileSync(path.join(site, file), stamped);
}

/** Scripts and all that they import, at once or later. */
function scriptsFrom(site: string, found: Set<string>): string[] {
  for (const name of found)
    for (const [imported] of readScript(site, name).matchAll(/[\w.-]+\.js\b/g))
      if (existsSync(path.join(site, '_astro', imported))) found.add(imported);
  return [...found];
}

function readScript(site: string, name: string): string {
  return readFileSync(path.join(site, '_astro', name), 'utf8');
}
