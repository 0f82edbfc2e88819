import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Grade, Relation } from '../../../src/search/names/hit.ts';
import { choosePages, type PageHit } from '../../../src/search/full-text.ts';
import { countResults, listResults } from '../../../src/search/page-results.ts';
import { describeHit } from '../../../src/search/results.ts';
import { noFilters } from '../../../src/search/search-state.ts';
import { answerOf, answers, hitOf, pageOf, pagesOf, searchOf } from './answers.ts';

suite('the group of a hit', () => {
  for (const [relation, grade, group] of [
    ['listed', 'exact', 'listed'],
    ['listed', 'variant', 'listed'],
    ['listed', 'corrected', 'possible'],
    ['listed', 'partial', 'possible'],
    ['part', 'exact', 'possible'],
    ['related', 'exact', 'other'],
    ['other-body', 'variant', 'other'],
  ] satisfies [Relation, Grade, string][])
    test(`of ${relation} and ${grade} is ${group}`, () => {
      const hits = [hitOf('hikvision', { relation, grade })];
      assert.equal(listResults(searchOf({ names: answerOf({ hits }) }))[0]?.group, group);
    });

  test('comes in the order listed, possible, other, page', () => {
    const hits = [
      hitOf('kashgar-psb', { relation: 'other-body' }),
      hitOf('kashgar-psb', { grade: 'partial' }),
      hitOf('hikvision'),
    ];
    const names = answerOf({ hits });
    const search = searchOf({ names, pages: pagesOf([pageOf()], names) });
    const groups = listResults(search).map(({ group }) => group);
    assert.deepEqual(groups, ['listed', 'possible', 'other', 'page']);
  });
});

suite('a page', () => {
  const found = answerOf({ hits: [hitOf('hikvision')] });

  test('of an entity comes before others, with what is known of it', () => {
    const kashgar = pageOf({ path: '/entities/kashgar-psb/#status' });
    const [first, second] = pagesOf([pageOf(), kashgar], found).results;
    assert.equal(first?.title, 'Kashgar Bureau');
    assert.deepEqual(first.facets.place, ['Kashgar']);
    assert.equal(second?.title, 'A claim');
  });

  test('of an entity that was found by name is not repeated', () => {
    const own = pageOf({ path: '/entities/hikvision/#names' });
    assert.deepEqual(
      pagesOf([own, pageOf()], found).results.map(({ title }) => title),
      ['A claim']
    );
  });

  test('with the words apart is shown only without a better one, and is no match', () => {
    const apart = pageOf({ text: 'about one thing and then of many others, at last Hikvision' });
    const choose = (pages: PageHit[]) => choosePages(pages, ['about', 'hikvision'], found);
    assert.equal(choose([apart, pageOf()]).results.length, 1);
    assert.equal(choose([apart, pageOf()]).kind, 'text');
    assert.equal(choose([apart]).results.length, 1);
    assert.equal(choose([apart]).kind, 'apart');
  });

  test('mentions a name only where names were searched and found nothing', () => {
    assert.equal(pagesOf([pageOf()], answerOf({})).kind, 'mention');
    assert.equal(pagesOf([pageOf()], found).kind, 'text');
    assert.equal(pagesOf([pageOf()], undefined).kind, 'text');
  });
});

test('a hit says its grade, its relation, what was corrected and what is left over', () => {
  const read = { matched: [], corrected: [{ from: 'a', to: 'b' }], unmatched: ['c', 'd'] };
  assert.equal(
    describeHit(hitOf('hikvision', { relation: 'related', grade: 'partial', read })),
    'Part of a name, reads as another legal person; not matched: “c”, “d”'
  );
});

suite('the message with the counts', () => {
  const describe = (about: Parameters<typeof searchOf>[0]) =>
    countResults(searchOf(about), noFilters()).message;

  test('is one sentence', () => {
    assert.equal(describe({}), '1 entry and no pages for “hikvision”.');
  });

  test('says that there are more pages only where there are some', () => {
    const some = { ...pagesOf([pageOf()], undefined), isComplete: false };
    const none = { ...answers.pages, isComplete: false };
    assert.equal(describe({ pages: some }), '1 entry and more than 1 page for “hikvision”.');
    assert.equal(describe({ pages: none }), '1 entry and no pages for “hikvision”.');
  });

  test('says of mentions that they are no matches', () => {
    const names = answerOf({});
    assert.equal(
      describe({ names, pages: pagesOf([pageOf()], names) }),
      'No entries and no pages for “hikvision”. 1 page mentions it.'
    );
  });

  test('names a part that did not answer', () => {
    assert.equal(
      describe({ names: undefined }),
      'No pages for “hikvision”. The names could not be searched: their index did not load.'
    );
    assert.equal(
      describe({ pages: undefined }),
      '1 entry for “hikvision”. The text of the pages could not be searched: its index did not load.'
    );
  });
});
