/** The promise that an address, once published, works for good. */
import { readFileSync } from 'node:fs';
import { readBuiltPages } from '../../src/lib/built-site.ts';
import { isPublished, publishedAddresses } from '../../src/lib/permalinks.ts';
import { rootSite } from './built-sites.ts';
import { expect, test } from './test.ts';

const pages = readBuiltPages(rootSite.dir);

test('every permanent address leads to its page and statement', () => {
  expect(listedAddresses().filter((address) => !isPublished(pages, address))).toEqual([]);
});

test('every page and statement is in the list; npm run permalinks adds new ones', () => {
  const listed = listedAddresses();

  expect(publishedAddresses(pages).filter((address) => !listed.includes(address))).toEqual([]);
});

test('the list is sorted and names nothing twice', () => {
  const listed = listedAddresses();

  expect(listed).toEqual([...new Set(listed)].sort());
});

function listedAddresses(): string[] {
  return readFileSync('content/permalinks.txt', 'utf8').trimEnd().split('\n');
}
