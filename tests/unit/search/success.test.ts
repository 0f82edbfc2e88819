/** The bars of the search, held on the real names: `tests/search/queries.json` and queries made from the names. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { vocabulary } from '../../../src/search/names/vocabulary.ts';
import { searchNames } from '../../../src/search/names/name-search.ts';
import {
  chineseNames,
  chinesePairs,
  listedNames,
  mistypedNames,
} from '../../search/generated-queries.ts';
import { readQueries } from '../../search/queries.ts';
import { buildRealIndex, readEntries } from '../../search/real-names.ts';
import { findFalseHits, measureSuccess } from '../../search/success.ts';

const index = buildRealIndex();
const pinned = JSON.parse(
  readFileSync(new URL('../../search/known-misses.json', import.meta.url), 'utf8')
) as Record<string, string[]>;
const entries = readEntries();
const queries = readQueries();

suite('the search of the 28', () => {
  test('has at least 300 queries, 50 of them for names that are not listed', () => {
    assert.ok(queries.length >= 300);
    assert.ok(queries.filter(({ expected }) => expected.length === 0).length >= 50);
  });

  test('puts a right entity first for every query but the pinned ones', () => {
    assert.deepEqual(measureSuccess(find, queries).misses, pinned['own']);
  });

  test('finds every listed name and alias first', () => {
    assert.deepEqual(measureSuccess(find, listedNames(entries)).misses, []);
    assert.deepEqual(measureSuccess(find, ofKinds('exact-name', 'alias')).misses, []);
  });

  test('finds every full Chinese name first', () => {
    assert.deepEqual(measureSuccess(find, chineseNames(entries)).misses, []);
    assert.deepEqual(measureSuccess(find, ofKinds('zh-full', 'traditional')).misses, []);
  });

  for (const seed of [1, 20191009])
    test(`finds at least 95 % of names with one typing error first (seed ${seed})`, () => {
      const { at1, misses } = measureSuccess(find, mistypedNames(entries, seed));
      assert.ok(at1 >= 0.95, `${at1}: ${misses.join(', ')}`);
    });

  test('has the entity among the first three for any two characters of its Chinese short name', () => {
    const pairs = chinesePairs(entries).filter(
      ({ query }) => countSharing(query) <= 2 && !vocabulary.has(query)
    );
    assert.equal(measureSuccess(find, pairs).at3, 1);
  });

  test('finds no entity for names that are not listed', () => {
    assert.deepEqual(findFalseHits(find, queries), pinned['false']);
  });
});

function find(query: string): string[] {
  return searchNames(index, query).hits.map(({ entity }) => entity.id);
}

function ofKinds(...kinds: string[]) {
  return queries.filter(({ kind }) => kinds.includes(kind));
}

/** Number of entities that have two characters side by side in a name. */
function countSharing(pair: string): number {
  return entries.filter(({ names }) => names['chinese-name']?.some((name) => name.includes(pair)))
    .length;
}
