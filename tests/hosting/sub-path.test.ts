/** The files of a build under a sub-path: its links, and what it tells the hosts that serve it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { toHeadersFile } from '../../src/hosting/headers-file.ts';
import { readBuiltPages } from '../../src/lib/built-site.ts';
import { subPathSite } from '../browser/built-sites.ts';
import { deadLinks } from '../built/dead-links.ts';

test('every internal link leads somewhere', () => {
  assert.deepEqual(deadLinks(readBuiltPages(subPathSite.dir), subPathSite), []);
});

test('the headers are those of its paths', () => {
  const headers = readFileSync(path.join(subPathSite.dir, '_headers'), 'utf8');
  assert.equal(headers, toHeadersFile(subPathSite.base));
});

test('security.txt is not published, as nobody looks for it there', () => {
  assert.ok(!existsSync(path.join(subPathSite.dir, '.well-known')));
});
