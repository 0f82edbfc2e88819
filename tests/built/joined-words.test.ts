/** Astro removes white space between elements and expressions, and so can join a word to a number. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toText } from 'hast-util-to-text';
import { builtPages } from './built-site.ts';

test('no word of a page runs into a number', () => {
  const joined = builtPages.flatMap(({ address, elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'main')
      .flatMap(
        (main) =>
          toText(main).match(/(?<!\S)(?!sha256|sqlite3|[\da-f]{64}\b)[A-Za-z]*[a-z]{3}\d\S*/g) ?? []
      )
      .map((word) => `${address}: ${word}`)
  );
  assert.deepEqual(joined, []);
});
