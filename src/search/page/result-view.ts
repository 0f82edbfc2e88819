/** Shows what the names found: entities by group, each with its reason. */
import { element, link } from '../../lib/dom.ts';
import { url } from '../../lib/url.ts';
import {
  describeHit,
  groupWords,
  listEntities,
  toResult,
  type Result,
  type Search,
} from '../results.ts';
import { longestQuery, passes, type Filters } from '../search-state.ts';
import { failures } from '../words.ts';

/** Replaces the entities in a place: those that were found, all where nothing was asked, or a failure. */
export function showEntities(place: HTMLElement, search: Search, filters: Filters): void {
  const { query, isCut, names } = search;
  const entries = names?.loaded.index.entries ?? [];
  const found = names && listEntities(names.hits).filter((result) => passes(result, filters));
  const all = () => [
    element('h2', {}, `All ${entries.length} entities`),
    resultList(entries.map(toResult)),
  ];
  place.replaceChildren(
    ...(isCut ? [cutNote()] : []),
    ...(!found ? [failure(failures.names)] : query === '' ? all() : entityLists(found))
  );
}

/** A list for each group that has results. */
export function entityLists(results: Result[]): HTMLElement[] {
  return Object.entries(groupWords).flatMap(([group, words]) => {
    const ofGroup = results.filter((result) => result.group === group);
    const heading = `${words} (${ofGroup.length})`;
    return ofGroup.length > 0 ? [element('h2', {}, heading), resultList(ofGroup)] : [];
  });
}

function resultList(results: Result[]): HTMLElement {
  return element('ol', { class: 'results' }, ...results.map((result) => resultItem(result)));
}

/** One result; of a page with the marked text around the match. */
export function resultItem(result: Result, excerpt?: HTMLElement): HTMLElement {
  const { path, title, chinese, what, reason, hit } = result;
  const isMatch = reason && reason.kind !== 'mention' && reason.kind !== 'apart';
  const match = isMatch && {
    'data-match': reason.kind,
    'data-relation': hit?.relation,
    'data-grade': hit?.grade,
  };
  return element(
    'li',
    {},
    element('a', { href: url(path), translate: 'no', ...match }, title),
    chinese !== '' &&
      element('span', { class: 'chinese', lang: 'zh-Hans', translate: 'no' }, chinese),
    reason && element('p', { class: 'why' }, reason.text),
    hit && element('p', { class: 'grade' }, describeHit(hit)),
    excerpt,
    element('p', { class: 'what' }, what)
  );
}

/** A message with a button that tries again, and two ways that work when it does not help. */
export function failure(message: string): HTMLElement {
  return element(
    'p',
    { class: 'failure' },
    `${message} `,
    element('button', { type: 'button', class: 'again' }, 'Try again'),
    ' or ',
    link('', 'load this page again'),
    '. All entities are in ',
    link(url('/entities/'), 'the table of all 28'),
    '.'
  );
}

function cutNote(): HTMLElement {
  const said = `Only the first ${longestQuery} characters were searched. For a longer text or a list of names use the `;
  return element('p', { class: 'note' }, said, link(url('/screen/'), 'list check'), '.');
}
