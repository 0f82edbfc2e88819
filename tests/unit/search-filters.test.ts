import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { listOptions, noFilters, passes, type Filterable } from '../../src/search/filters.ts';

const company = result({ kind: ['company'], place: ['Hangzhou'], list: ['sdn', 'uflpa'] });
const bureau = result({ kind: ['government body'], place: ['Urumqi'], list: ['sdn'] });
const claim = result({ kind: ['claim'] });
const results = [company, bureau, claim];

suite('filters', () => {
  test('let everything through when nothing is chosen', () => {
    assert.ok(results.every((each) => passes(each, noFilters())));
  });

  test('are alternatives within a group', () => {
    const filters = { ...noFilters(), kind: ['company', 'claim'] };
    assert.deepEqual(
      results.filter((each) => passes(each, filters)),
      [company, claim]
    );
  });

  test('are combined between groups', () => {
    const filters = { ...noFilters(), list: ['sdn'], place: ['Urumqi'] };
    assert.deepEqual(
      results.filter((each) => passes(each, filters)),
      [bureau]
    );
  });
});

suite('the options of a group', () => {
  test('count what they would show with the other groups as they are', () => {
    const filters = { ...noFilters(), kind: ['company'], list: ['sdn'] };
    assert.deepEqual(listOptions(results, filters, 'kind'), [
      { value: 'company', count: 1, isChosen: true },
      { value: 'government body', count: 1, isChosen: false },
      { value: 'claim', count: 0, isChosen: false },
    ]);
  });

  test('keep a chosen value that no result has', () => {
    const filters = { ...noFilters(), place: ['Beijing'] };
    assert.deepEqual(
      listOptions(results, filters, 'place').find(({ value }) => value === 'Beijing'),
      { value: 'Beijing', count: 0, isChosen: true }
    );
  });
});

function result(facets: Partial<Filterable['facets']>): Filterable {
  return { facets: { ...noFilters(), ...facets } };
}
