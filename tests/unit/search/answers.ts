/** Answers of names and pages about two entities, for the tests of results and proof. */
import { choosePages, type PageHit } from '../../../src/search/full-text.ts';
import type { NameHit } from '../../../src/search/names/hit.ts';
import type { NameEntry } from '../../../src/search/names/name-entry.ts';
import { buildNamesIndex } from '../../../src/search/names/names-index.ts';
import type { NamesAnswer, PagesAnswer, Search } from '../../../src/search/results.ts';

const hikvision: NameEntry = {
  id: 'hikvision',
  kind: 'company',
  place: 'Hangzhou',
  lists: ['ns-cmic'],
  terms: ['Footnote 4'],
  name: 'Hikvision Ltd.',
  chinese: '海康威视',
  names: {
    'listed-name': ['Hikvision Ltd.'],
    'chinese-name': ['海康威视'],
    identifier: ['002415'],
  },
};
const kashgar: NameEntry = {
  id: 'kashgar-psb',
  kind: 'government-body',
  place: 'Kashgar',
  lists: [],
  terms: [],
  name: 'Kashgar Bureau',
  chinese: '',
  names: { 'listed-name': ['Kashgar Bureau'], place: ['Kashgar'] },
};
const pages: PagesAnswer = {
  searched: 'hikvision',
  kind: 'text',
  isComplete: true,
  results: [],
};

const index = buildNamesIndex([hikvision, kashgar]);

export const answers = { entities: [hikvision, kashgar] as const, pages };

/** A hit of one of the two entities; an exact alias unless stated otherwise. */
export function hitOf(id: 'hikvision' | 'kashgar-psb', about: Partial<NameHit> = {}): NameHit {
  return {
    entity: id === 'hikvision' ? hikvision : kashgar,
    from: 0,
    to: 1,
    score: 1,
    relation: 'listed',
    grade: 'exact',
    reason: { kind: 'alias', text: 'alias in the rule: Hikvision' },
    read: { matched: ['hikvision'], corrected: [], unmatched: [] },
    ...about,
  };
}

/** An answer of the names, without hits unless some are given. */
export function answerOf(about: Partial<NamesAnswer>): NamesAnswer {
  const loaded = { index, version: '1.0.0', checkedOn: '2026-07-31' };
  return { loaded, hits: [], words: [], ...about };
}

/** A page of a claim. */
export function pageOf(about: Partial<PageHit> = {}): PageHit {
  return {
    path: '/claims/c1/',
    title: 'A claim',
    section: '',
    excerpt: 'about Hikvision',
    pageKind: 'claim',
    text: 'about Hikvision',
    ...about,
  };
}

/** A search that found Hikvision by name and no page, unless stated otherwise. */
export function searchOf(about: Partial<Search> = {}): Search {
  return {
    query: 'hikvision',
    isCut: false,
    time: new Date('2026-11-23T07:12:00.000Z'),
    names: answerOf({ hits: [hitOf('hikvision')] }),
    pages,
    ...about,
  };
}

/** The answer of the pages to `hikvision`, of which some have it in their text. */
export function pagesOf(pages: PageHit[], names: NamesAnswer | undefined): PagesAnswer {
  return { ...answers.pages, ...choosePages(pages, ['hikvision'], names) };
}
