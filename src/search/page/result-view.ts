/** Shows what a search found: entities by group, then pages, each with its reason. */
import { url } from '../../lib/url.ts';
import { foldText, isHan } from '../fold.ts';
import { describeHit, isMatch, visibleResults, type Result, type Search } from '../results.ts';
import { longestQuery, type Filters } from '../search-state.ts';
import { wordsOf } from '../tokens.ts';
import {
  correctedPages,
  failures,
  groupWords,
  tooLong,
  unsearchedScript,
  words,
} from '../words.ts';
import { element, setChildren } from './element.ts';

/** Elements by what they say: what stays is not made again, which is slow and would lose the focus. */
let drawn = new Map<string, HTMLElement>();
let kept = new Map<string, HTMLElement>();

/**
 * Shows results.
 *
 * @param place - Where on the page.
 * @param mostPages - How many of the pages to show; the others follow on demand.
 */
export function showResults(
  place: HTMLElement,
  search: Search,
  filters: Filters,
  mostPages: number
): void {
  kept = new Map();
  const results = visibleResults(search, filters);
  const inPages = results.filter(({ group }) => group === 'page');
  const { names, pages } = search;
  const searched = pages && pages !== 'waiting' ? pages.searched : search.query;
  setChildren(place, [
    ...notes(search),
    ...(['listed', 'possible', 'other'] as const).flatMap((group) => {
      const ofGroup = results.filter((result) => result.group === group);
      return resultList(group, groupWords[group], ofGroup.length, ofGroup, searched);
    }),
    ...(names ? [] : [failure(failures.names)]),
    ...resultList(
      'page',
      pageHeading(inPages),
      inPages.length,
      inPages.slice(0, mostPages),
      searched
    ),
    ...(inPages.length > mostPages ? [keep('more', moreButton)] : []),
    ...(pages ? [] : [failure(pagesFailure)]),
    ...(pages === 'waiting' ? [keep('waiting', waiting)] : []),
  ]);
  drawn = kept;
}

/** `npm run dev` makes no index of the text. */
const pagesFailure = import.meta.env.DEV
  ? 'While the site is edited there is no index of its text; npm start makes one.'
  : failures.pages;

/** A message with a button that tries again, and two ways that work when it does not help. */
export function failure(message: string): HTMLElement {
  return keep(message, () =>
    element(
      'p',
      { class: 'failure' },
      `${message} `,
      element('button', { type: 'button', class: 'again' }, words.tryAgain),
      ' or ',
      element('a', { href: '' }, words.reload),
      '. All entities are in ',
      element('a', { href: url('/entities/') }, words.table),
      '.'
    )
  );
}

/** What of the query was not searched as typed. */
function notes({ query, isCut, names, pages }: Search): HTMLElement[] {
  const searched = pages && pages !== 'waiting' ? pages.searched : query;
  const toCheck = () =>
    element(
      'p',
      { class: 'note' },
      tooLong(longestQuery),
      element('a', { href: url('/screen/') }, words.listCheck),
      '.'
    );
  const texts = [
    ...(names?.unsearchedScript ? [unsearchedScript] : []),
    ...(searched === query ? [] : [correctedPages(searched, query)]),
  ];
  return [
    ...(isCut ? [keep('cut', toCheck)] : []),
    ...texts.map((text) => keep(text, () => element('p', { class: 'note' }, text))),
  ];
}

function pageHeading(pages: Result[]): string {
  const kind = pages.at(-1)?.reason.kind;
  return kind === 'mention' || kind === 'apart' ? groupWords[kind] : groupWords.page;
}

/** A heading with the number of results and an ordered list; nothing without results. */
function resultList(
  id: string,
  text: string,
  count: number,
  results: Result[],
  query: string
): HTMLElement[] {
  if (count === 0) return [];
  const heading = keep(`${id} heading`, () => element('h2'));
  const list = keep(`${id} list`, () => element('ol', { class: 'results' }));
  heading.textContent = `${text} (${count})`;
  setChildren(
    list,
    results.map((result) => keep(keyOf(id, result, query), () => resultItem(result, query)))
  );
  return [heading, list];
}

function keyOf(id: string, { address, reason, excerpt, hit }: Result, query: string): string {
  const said = hit ? describeHit(hit) : query;
  return [id, address, reason.kind, reason.text, excerpt, said].join('\n');
}

function resultItem(result: Result, query: string): HTMLElement {
  const { address, title, chinese, what, reason, hit, excerpt } = result;
  const match = isMatch(result) && {
    'data-match': reason.kind,
    'data-relation': hit?.relation,
    'data-grade': hit?.grade,
  };
  return element(
    'li',
    {},
    element('a', { href: address, translate: 'no', ...match }, title),
    chinese !== '' &&
      element('span', { class: 'chinese', lang: 'zh-Hans', translate: 'no' }, chinese),
    element('p', { class: 'why' }, reason.text),
    hit && element('p', { class: 'grade' }, describeHit(hit)),
    excerpt !== '' && element('p', { class: 'excerpt' }, '… ', ...markWords(excerpt, query), ' …'),
    element('p', { class: 'what' }, what)
  );
}

/** Marks the words of a query in an excerpt, and says which words are Chinese. */
function markWords(excerpt: string, query: string): (Node | string)[] {
  const asked = wordsOf(query);
  const parts = excerpt.trim().split(/(\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+)/u);
  return parts.map((part) => {
    const folded = foldText(part);
    const isAsked = asked.some((word) => (isHan(word) ? part.includes(word) : folded === word));
    const lang = isHan(part) && 'zh';
    if (isAsked) return element('mark', { lang }, part);
    return lang ? element('span', { lang }, part) : part;
  });
}

function moreButton(): HTMLElement {
  return element('button', { type: 'button', class: 'more' }, words.morePages);
}

function waiting(): HTMLElement {
  return element('p', { class: 'waiting' }, words.searchingPages);
}

function keep(key: string, make: () => HTMLElement): HTMLElement {
  const made = kept.get(key) ?? drawn.get(key) ?? make();
  kept.set(key, made);
  return made;
}
