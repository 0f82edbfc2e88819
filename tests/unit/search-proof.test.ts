import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { noFilters } from '../../src/search/filters.ts';
import { ownership } from '../../src/search/ownership.ts';
import {
  describeFilters,
  proofFileName,
  toProof,
  type SearchRecord,
} from '../../src/search/proof.ts';
import type { Result } from '../../src/search/results.ts';
import { describeCounts } from '../../src/search/status.ts';

const hit: Result = {
  type: 'entry',
  address: '/entities/hikvision/',
  title: 'Hikvision',
  chinese: '海康威视',
  what: 'Company, Hangzhou',
  reason: { kind: 'alias', text: 'alias in the rule: Hikvision', match: 'exact' },
  excerpt: '',
  facets: noFilters(),
};
const mention: Result = { ...hit, type: 'page', reason: { kind: 'mention', text: 'mentioned' } };
const record: SearchRecord = {
  query: 'hikvision',
  filters: { ...noFilters(), kind: ['company', 'claim'] },
  time: new Date('2026-11-23T07:12:00.000Z'),
  address: 'https://twenty-eight.example/search/?q=hikvision',
  version: '1.0.0',
  sha256: 'abc',
  checkedOn: '2026-07-31',
  method: 'as typed',
  entries: [hit],
  pages: [],
  hasMorePages: false,
};

suite('the proof of a search', () => {
  test('states query, filters, time, data set, and each hit with its reason', () => {
    const proof = toProof(record);
    assert.equal(proof.query, 'hikvision');
    assert.deepEqual(proof.filters.kind, ['company', 'claim']);
    assert.equal(proof.time, '2026-11-23T07:12:00.000Z');
    assert.deepEqual(proof.dataset, {
      version: '1.0.0',
      namesIndexSha256: 'abc',
      statusLastChecked: '2026-07-31',
    });
    assert.deepEqual(proof.entries, {
      count: 1,
      isComplete: true,
      hits: [
        {
          title: 'Hikvision',
          chinese: '海康威视',
          address: '/entities/hikvision/',
          match: 'exact',
          reason: 'alias',
          why: 'alias in the rule: Hikvision',
        },
      ],
      others: [],
    });
  });

  test('states that nothing was found as plainly as a hit', () => {
    const proof = toProof({ ...record, entries: [], method: undefined });
    assert.deepEqual(proof.entries, { count: 0, isComplete: true, hits: [], others: [] });
    assert.equal(proof.entriesFoundBy, null);
  });

  test('says of a part that was not searched that it was not', () => {
    const { entries, pages } = toProof({ ...record, entries: undefined, pages: undefined });
    assert.equal(entries, 'not searched: the names index could not be loaded');
    assert.equal(pages, 'not searched: the full text could not be loaded');
  });

  test('keeps pages that only mention a name apart from the hits', () => {
    const { pages } = toProof({ ...record, pages: [mention] });
    assert.ok(typeof pages === 'object');
    assert.equal(pages.count, 0);
    assert.equal(pages.others?.length, 1);
  });

  test('says what was done and what it does not cover', () => {
    const { methods, notCovered } = toProof(record);
    assert.ok(methods.length > 0);
    assert.match(notCovered.join(' '), /28 entities of the rule of 9 October 2019/);
  });

  test('says that owned companies can be covered, and where to read more', () => {
    const base = 'https://twenty-eight.example/record';
    for (const at of ['https://twenty-eight.example', base]) {
      const { notCovered } = toProof({ ...record, address: `${at}/search/?q=x` });
      assert.equal(notCovered.at(-1), `${ownership.text} See ${at}/glossary/#affiliates-rule`);
    }
  });

  test('has a file name that any system takes', () => {
    assert.equal(proofFileName(record.time), 'search-2026-11-23T07-12-00Z.json');
  });

  test('has its filters in words', () => {
    assert.equal(describeFilters(noFilters()), 'none');
    assert.equal(describeFilters(record.filters), 'kind: company or claim');
  });
});

suite('the message with the counts', () => {
  test('is one sentence', () => {
    assert.equal(describeCounts(record), '1 entry and no pages for “hikvision”.');
    assert.equal(
      describeCounts({ ...record, pages: [hit, hit], hasMorePages: true }),
      '1 entry and 2 pages or more for “hikvision”.'
    );
  });

  test('says of mentions that they are no matches', () => {
    assert.equal(
      describeCounts({ ...record, entries: [], pages: [mention] }),
      'No entries and no pages for “hikvision”. 1 page mentions it.'
    );
  });

  test('names a part that did not answer', () => {
    assert.equal(
      describeCounts({ ...record, entries: undefined }),
      'No pages for “hikvision”. The names could not be searched: their index did not load.'
    );
    assert.equal(
      describeCounts({ ...record, pages: undefined }),
      '1 entry for “hikvision”. The text of the pages could not be searched: its index did not load.'
    );
  });
});
