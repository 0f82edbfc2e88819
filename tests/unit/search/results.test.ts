import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Grade, Relation } from '../../../src/search/names/hit.ts';
import { describeCounts, describeHit, isMatch, listResults } from '../../../src/search/results.ts';
import { noFilters } from '../../../src/search/search-state.ts';
import { answerOf, answers, hitOf, pageOf, searchOf } from './answers.ts';

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
    const search = searchOf({
      names: answerOf({ hits }),
      pages: { ...answers.pages, pages: [pageOf()] },
    });
    const groups = listResults(search).map(({ group }) => group);
    assert.deepEqual(groups, ['listed', 'possible', 'other', 'page']);
  });
});

suite('a page', () => {
  const kashgar = pageOf({ address: '/record/entities/kashgar-psb/#status' });

  test('of an entity comes before others, with what is known of it', () => {
    const pages = { ...answers.pages, pages: [pageOf(), kashgar] };
    const [, first, second] = listResults(searchOf({ pages }));
    assert.equal(first?.title, 'Kashgar Bureau');
    assert.deepEqual(first.facets.place, ['Kashgar']);
    assert.equal(second?.title, 'A claim');
  });

  test('of an entity that was found by name is not repeated', () => {
    const own = pageOf({ address: '/record/entities/hikvision/#names' });
    const pages = { ...answers.pages, pages: [own] };
    assert.equal(listResults(searchOf({ pages })).length, 1);
  });

  test('with the words apart is shown only without a better one, and is no match', () => {
    const apart = pageOf({ isTogether: false });
    const both = listResults(searchOf({ pages: { ...answers.pages, pages: [apart, pageOf()] } }));
    assert.equal(both.filter(({ group }) => group === 'page').length, 1);
    const one = listResults(searchOf({ pages: { ...answers.pages, pages: [apart] } }));
    assert.deepEqual(one.map(isMatch), [true, false]);
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
    describeCounts(searchOf(about), noFilters());

  test('is one sentence', () => {
    assert.equal(describe({}), '1 entry and no pages for “hikvision”.');
  });

  test('says that there are more pages only where there are some', () => {
    const some = { ...answers.pages, pages: [pageOf()], isComplete: false };
    const none = { ...answers.pages, isComplete: false };
    assert.equal(describe({ pages: some }), '1 entry and more than 1 page for “hikvision”.');
    assert.equal(describe({ pages: none }), '1 entry and no pages for “hikvision”.');
  });

  test('says of mentions that they are no matches', () => {
    const pages = { ...answers.pages, pages: [pageOf()], isMention: true };
    assert.equal(
      describe({ names: answerOf({}), pages }),
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
