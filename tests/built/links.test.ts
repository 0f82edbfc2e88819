/** A link never breaks, and an address, once published, works for good. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { publishedAddresses, publishedIn } from '../../src/lib/permalinks.ts';
import { rootSite } from '../browser/built-sites.ts';
import { builtPages, builtSite } from './built-site.ts';
import { deadLinks } from './dead-links.ts';

const listed = readFileSync('content/permalinks.txt', 'utf8').trimEnd().split('\n');

test('every internal link leads somewhere', () => {
  assert.deepEqual(deadLinks(builtPages, { ...rootSite, dir: builtSite }), []);
});

test('every permanent address leads to its page and statement', () => {
  const isPublished = publishedIn(builtPages);

  assert.deepEqual(
    listed.filter((address) => !isPublished(address)),
    []
  );
});

test('every page and statement is in the list; npm run permalinks adds new ones', () => {
  const known = new Set(listed);

  assert.deepEqual(
    publishedAddresses(builtPages).filter((address) => !known.has(address)),
    []
  );
});

test('the list is sorted and names nothing twice', () => {
  assert.deepEqual(listed, [...new Set(listed)].sort());
});
