/** The search page as it was built: which names index it asks, and which program. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Finds the names index of this build; the site also has those of earlier releases. */
export function namesFileOf(site: string): string {
  const [, file] = /data-names="[^"]*\/(search\/names\.\w+\.json)"/.exec(readPage(site)) ?? [];
  if (file === undefined) throw new Error('The search page names no index.');
  return path.join(site, file);
}

/**
 * Writes the fingerprint of the program into the search page: the SHA-256 of its scripts, one after the other by name.
 * The same scripts have the same fingerprint on every machine and at any time.
 */
export function stampProgram(site: string): void {
  const page = readPage(site);
  const [, script] = /<script[^>]* src="[^"]*\/_astro\/([^"]+)"/.exec(page) ?? [];
  if (script === undefined) throw new Error('The search page has no script.');
  const hash = createHash('sha256');
  for (const name of scriptsFrom(site, script).toSorted()) hash.update(readScript(site, name));
  const stamped = page.replace('data-program="unknown"', `data-program="${hash.digest('hex')}"`);
  writeFileSync(pageOf(site), stamped);
}

/** A script and all that it imports, at once or later. */
function scriptsFrom(site: string, first: string): string[] {
  const found = new Set([first]);
  for (const name of found)
    for (const [imported] of readScript(site, name).matchAll(/[\w.-]+\.js\b/g))
      if (existsSync(path.join(site, '_astro', imported))) found.add(imported);
  return [...found];
}

function readScript(site: string, name: string): string {
  return readFileSync(path.join(site, '_astro', name), 'utf8');
}

function readPage(site: string): string {
  return readFileSync(pageOf(site), 'utf8');
}

function pageOf(site: string): string {
  return path.join(site, 'search/index.html');
}
