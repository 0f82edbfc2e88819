import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Grade, Relation } from '../../../src/search/names/hit.ts';
import { choosePages } from '../../../src/search/full-text.ts';
import { countResults, listResults } from '../../../src/search/page-results.ts';
import { describeHit } from '../../../src/search/results.ts';
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
  const kashgar = pageOf({ path: '/entities/kashgar-psb/#status' });

  test('of an entity comes before others, with what is known of it', () => {
    const pages = { ...answers.pages, pages: [pageOf(), kashgar] };
    const [, first, second] = listResults(searchOf({ pages }));
    assert.equal(first?.title, 'Kashgar Bureau');
    assert.deepEqual(first.facets.place, ['Kashgar']);
    assert.equal(second?.title, 'A claim');
  });

  test('of an entity that was found by name is not repeated', () => {
    const own = pageOf({ path: '/entities/hikvision/#names' });
    const { pages } = choosePages([own, pageOf()], ['hikvision'], ['/entities/hikvision/']);
    assert.deepEqual(pages, [pageOf()]);
  });

  test('with the words apart is shown only without a better one, and is no match', () => {
    const apart = pageOf({ text: 'about one thing and then of many others, at last Hikvision' });
    const words = ['about', 'hikvision'];
    assert.deepEqual(choosePages([apart, pageOf()], words, []), {
      pages: [pageOf()],
      kind: 'text',
    });
    assert.deepEqual(choosePages([apart], words, []), { pages: [apart], kind: 'apart' });
  });

  test('mentions a name only where names were searched and found nothing', () => {
    const kindOf = (found: string[] | undefined) =>
      choosePages([pageOf()], ['hikvision'], found).kind;
    assert.equal(kindOf([]), 'mention');
    assert.equal(kindOf(['/entities/dahua/']), 'text');
    assert.equal(kindOf(undefined), 'text');
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
    const some = { ...answers.pages, pages: [pageOf()], isComplete: false };
    const none = { ...answers.pages, isComplete: false };
    assert.equal(describe({ pages: some }), '1 entry and more than 1 page for “hikvision”.');
    assert.equal(describe({ pages: none }), '1 entry and no pages for “hikvision”.');
  });

  test('says of mentions that they are no matches', () => {
    const pages = { ...answers.pages, pages: [pageOf()], kind: 'mention' as const };
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
