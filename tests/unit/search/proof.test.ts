import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import { searchNames } from '../../../src/search/names/name-search.ts';
import {
  describeFilters,
  proofFileName,
  sealProof,
  toProof,
  type ProvedSearch,
} from '../../../src/search/proof.ts';
import { noFilters } from '../../../src/search/search-state.ts';
import { ownership } from '../../../src/search/late-words.ts';
import { answerOf, answers, hitOf, pageOf, pagesOf, searchOf } from './answers.ts';

const hit = hitOf('hikvision', {
  grade: 'corrected',
  read: { matched: [], corrected: [{ from: 'hikvison', to: 'hikvision' }], unmatched: ['usa'] },
});
const search = searchOf({ names: answerOf({ hits: [hit], words: wordsOf('hikvison usa') }) });
const proved: ProvedSearch = {
  search,
  filters: { ...noFilters(), kind: ['company', 'claim'] },
  address: 'https://twenty-eight.example/record/search/?q=hikvison',
  source: { address: '/record/search/names.0abc.json', integrity: 'sha256-AKv/' },
  program: 'f00d',
};

function wordsOf(query: string) {
  return searchNames(answerOf({}).loaded.index, query).words;
}

suite('the proof of a search', () => {
  const proof = toProof(proved);

  test('says what was asked, of what, by which program', () => {
    assert.equal(proof.query, search.query);
    assert.equal(
      proof.readAs,
      '“hikvison” as a name near Hikvision Ltd.; not part of a name: “usa”'
    );
    assert.deepEqual(proof.filters.kind, ['company', 'claim']);
    assert.equal(proof.time, '2026-11-23T07:12:00.000Z');
    assert.equal(proof.programSha256, 'f00d');
    assert.deepEqual(proof.dataset, {
      version: '1.0.0',
      namesIndexAddress: 'https://twenty-eight.example/record/search/names.0abc.json',
      namesIndexSha256: '00abff',
      entitiesCompared: 2,
      // Three names and identifiers of one entity, two of the other.
      namesCompared: 5,
      statusLastChecked: '2026-07-31',
      statusWarning:
        'The state of the lists was 115 days old by the clock of the device that searched: read the current list before you act.',
    });
  });

  test('has each hit with its kind of match, terms and later lists at full addresses', () => {
    assert.ok(typeof proof.entries === 'object');
    assert.deepEqual(proof.entries.hits[0], {
      title: 'Hikvision Ltd.',
      chinese: '海康威视',
      address: 'https://twenty-eight.example/record/entities/hikvision/',
      reason: 'alias',
      why: 'alias in the rule: Hikvision',
      relation: 'listed',
      grade: 'corrected',
      says: 'Spelling corrected; not matched: “usa”',
      read: hit.read,
      licenceTerms: {
        terms: ['Footnote 4'],
        address: 'https://twenty-eight.example/record/entities/hikvision/#licence',
      },
      laterLists: {
        lists: ['NS-CMIC List'],
        address: 'https://twenty-eight.example/record/entities/hikvision/#later-lists',
      },
    });
  });

  test('warns of a status from the 91st day', () => {
    const warningOn = (day: string) =>
      toProof({ ...proved, search: { ...search, time: new Date(`${day}T23:00:00Z`) } }).dataset
        .statusWarning;
    assert.equal(warningOn('2026-10-29'), null);
    assert.match(warningOn('2026-10-30') ?? '', /was 91 days old/);
  });

  test('names the nearest where nothing was found', () => {
    const names = answerOf({ words: wordsOf('Kashgar University') });
    const none = toProof({ ...proved, search: searchOf({ names }) });
    assert.deepEqual(none.entries, { count: 0, isComplete: true, hits: [] });
    assert.deepEqual(none.nearest, ['Kashgar Bureau']);
  });

  test('is complete only of what was searched', () => {
    const missing = toProof({
      ...proved,
      search: searchOf({ names: undefined, pages: undefined }),
    });
    assert.equal(missing.entries, 'not searched: the names index could not be loaded');
    assert.equal(missing.pages, 'not searched: the full text could not be loaded');
    const unread = searchOf({ names: answerOf({ unsearchedScript: true }) });
    const { entries } = toProof({ ...proved, search: unread });
    assert.ok(typeof entries === 'string');
    assert.match(entries, /^not searched: Names/);
    const cut = searchOf({ pages: { ...answers.pages, isComplete: false } });
    const { pages } = toProof({ ...proved, filters: noFilters(), search: cut });
    assert.ok(typeof pages === 'object');
    assert.equal(pages.isComplete, false);
  });

  test('keeps pages that only mention a name apart from the hits', () => {
    const names = answerOf({});
    const { pages } = toProof({
      ...proved,
      filters: noFilters(),
      search: searchOf({ names, pages: pagesOf([pageOf()], names) }),
    });
    assert.ok(typeof pages === 'object');
    assert.equal(pages.count, 0);
    assert.equal(pages.others.length, 1);
  });

  test('says what was done, what it does not cover, and where to read more', () => {
    assert.ok(proof.methods.length > 0);
    assert.match(proof.notCovered.join(' '), /28 entities of the rule of 9 October 2019/);
    assert.equal(
      proof.notCovered.at(-1),
      `${ownership.text} See https://twenty-eight.example/record/glossary/#affiliates-rule`
    );
  });

  test('carries a checksum that anyone can compute again', async () => {
    const { checksum, ...rest } = JSON.parse(await sealProof(proof)) as typeof proof & {
      checksum: { sha256: string };
    };
    const again = createHash('sha256')
      .update(JSON.stringify(rest, null, 2))
      .digest('hex');
    assert.equal(checksum.sha256, again);
  });

  test('has a file name that any system takes', () => {
    assert.equal(proofFileName(proof.time), 'search-2026-11-23T07-12-00Z.json');
  });

  test('has its filters in words', () => {
    assert.equal(describeFilters(noFilters()), 'none');
    assert.equal(describeFilters(proved.filters), 'kind: company or claim');
  });
});
