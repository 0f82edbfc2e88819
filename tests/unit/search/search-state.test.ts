import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { countOptions } from '../../../src/search/page/filter-form.ts';
import {
  cutQuery,
  formatSearch,
  isCut,
  longestQuery,
  noFilters,
  parseSearch,
  passes,
  type Filterable,
} from '../../../src/search/search-state.ts';

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
    assert.deepEqual(countOptions(results, filters, 'kind'), [
      ['company', 1],
      ['government body', 1],
      ['claim', 0],
    ]);
  });

  test('keep a chosen value that no result has', () => {
    const filters = { ...noFilters(), place: ['Beijing'] };
    assert.deepEqual(countOptions(results, filters, 'place').at(-1), ['Beijing', 0]);
  });
});

suite('the state of a search in the address', () => {
  test('is read from the query string', () => {
    const { query, filters } = parseSearch(
      '?q=+hikvision&kind=company&list=sdn&list=uflpa&other=1'
    );
    assert.equal(query, 'hikvision');
    assert.deepEqual(filters, { ...noFilters(), kind: ['company'], list: ['sdn', 'uflpa'] });
  });

  test('is written the same, whatever the order of choosing', () => {
    const one = { query: '海康', filters: { ...noFilters(), list: ['uflpa', 'sdn'] } };
    const other = { query: '海康', filters: { ...noFilters(), list: ['sdn', 'uflpa'] } };
    assert.equal(formatSearch(one), '?q=%E6%B5%B7%E5%BA%B7&list=sdn&list=uflpa');
    assert.equal(formatSearch(other), formatSearch(one));
  });

  test('comes back as it was written', () => {
    const state = { query: 'a & b = "c"', filters: { ...noFilters(), place: ['Hong Kong'] } };
    assert.deepEqual(parseSearch(formatSearch(state)), state);
  });

  test('is empty without query and filters', () => {
    assert.equal(formatSearch({ query: '', filters: noFilters() }), '');
  });
});

suite('a query that is too long', () => {
  const long = '喀什地区公安局'.repeat(100);

  test('is cut, in the address too', () => {
    assert.equal([...cutQuery(long)].length, longestQuery);
    assert.equal(parseSearch(`?q=${encodeURIComponent(long)}`).query, cutQuery(long));
    assert.ok(isCut(long));
    assert.ok(!isCut('海康'));
  });

  test('fits into an address that hosts accept', () => {
    const { length } = formatSearch({ query: cutQuery(long), filters: noFilters() });
    assert.ok(length < 8000);
  });

  test('is read where it was copied from an address', () => {
    assert.equal(cutQuery('%E5%96%80%E4%BB%80 PSB'), '喀什 PSB');
    assert.equal(parseSearch('?q=%25E5%2596%2580').query, '喀');
    assert.equal(cutQuery('100% of %E5'), '100% of %E5');
  });

  test('is not cut within a character', () => {
    assert.equal(cutQuery('𠮷'.repeat(600)), '𠮷'.repeat(longestQuery));
  });
});

function result(facets: Partial<Filterable['facets']>): Filterable {
  return { facets: { ...noFilters(), ...facets } };
}
