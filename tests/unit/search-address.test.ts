import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { noFilters } from '../../src/search/filters.ts';
import { formatSearch, parseSearch } from '../../src/search/search-address.ts';

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
