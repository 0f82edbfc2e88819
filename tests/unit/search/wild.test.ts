/** The search on names as people write them and on 22,884 real names of others; every exception is pinned by name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { searchNames } from '../../../src/search/names/name-search.ts';
import { buildRealIndex } from '../../search/real-names.ts';
import { measureSuccess } from '../../search/success.ts';
import { readWild } from '../../search/wild.ts';

const index = buildRealIndex();
const pinned = JSON.parse(
  readFileSync(new URL('../../search/known-misses.json', import.meta.url), 'utf8')
) as Record<string, string[]>;

suite('names in the wild', () => {
  for (const set of ['positives', 'carriers', 'written-positives', 'written-carriers'] as const)
    test(`are found first, but for the pinned ones: ${set}`, () => {
      const { misses } = measureSuccess(find, readWild(set));
      assert.deepEqual(misses, pinned[set]);
    });

  test('of several entities are all found, in their order', () => {
    const all = [...readWild('positives'), ...readWild('written-positives')];
    const several = all.filter(({ kind }) => kind === 'several');
    for (const { query, expected } of several) assert.deepEqual(find(query), expected, query);
  });
});

for (const set of ['related', 'written-related'] as const)
  suite(`another party: ${set}`, () => {
    const related = readWild(set).map((each) => ({
      ...each,
      hit: searchNames(index, each.query).hits.find(({ entity }) =>
        each.expected.includes(entity.id)
      ),
    }));

    test('is never called listed, but for the pinned ones', () => {
      const listed = related.filter(({ hit }) => hit?.relation === 'listed');
      assert.deepEqual(
        listed.map(({ query }) => query),
        pinned[`${set}-listed`]
      );
    });

    test('is found as one, but for the pinned ones', () => {
      const missed = related.filter(({ hit }) => !hit);
      assert.deepEqual(
        missed.map(({ query }) => query),
        pinned[set]
      );
    });
  });

for (const set of ['negatives', 'written-negatives'] as const)
  suite(`a name that is not listed: ${set}`, () => {
    const answers = readWild(set).map(({ query, kind }) => ({
      query,
      isLocalBody: kind.endsWith('xinjiang-county'),
      hits: searchNames(index, query).hits,
    }));
    const queriesOf = (some: typeof answers) => some.map(({ query }) => query);

    test('is never a name of an entity, but for the pinned ones', () => {
      const listed = answers.filter(({ hits }) =>
        hits.some(({ relation, grade }) => relation === 'listed' && /exact|variant/.test(grade))
      );
      assert.deepEqual(queriesOf(listed), pinned[`${set}-listed`]);
    });

    test('has a hit in the pinned cases only', () => {
      const found = answers.filter(({ isLocalBody, hits }) => hits.length > 0 && !isLocalBody);
      assert.deepEqual(queriesOf(found), pinned[set]);
    });

    test('of a county or a city in Xinjiang is the body of another place', () => {
      const listed = answers.filter(
        ({ isLocalBody, hits }) => isLocalBody && hits.some(({ relation }) => relation === 'listed')
      );
      assert.deepEqual(queriesOf(listed), []);
    });
  });

function find(query: string): string[] {
  return searchNames(index, query).hits.map(({ entity }) => entity.id);
}
