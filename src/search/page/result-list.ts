/** Lists of results: each with why it matched. */
import { isMatch, type Result } from '../results.ts';
import { element } from './element.ts';

/** Items of each list as last drawn, by what they say: the next letter leaves most as they are, and making them is slow. */
const drawn = new Map<string, Map<string, HTMLElement>>();

/** A heading and an ordered list; nothing where there are no results. Items that stay the same are not made anew. */
export function resultList(heading: string, results: Result[]): HTMLElement[] {
  const before = drawn.get(heading);
  const items = new Map(
    results.map((result) => {
      const key = keyOf(result);
      return [key, before?.get(key) ?? resultItem(result)];
    })
  );
  drawn.set(heading, items);
  if (results.length === 0) return [];
  const list = element('ol', { role: 'list', class: 'results' }, ...items.values());
  return [element('h2', {}, `${heading} (${results.length})`), list];
}

function keyOf({ address, reason, excerpt }: Result): string {
  return [address, reason.kind, reason.text, excerpt].join('\n');
}

function resultItem(result: Result): HTMLElement {
  const { address, title, chinese, what, reason, excerpt } = result;
  const match = isMatch(result) ? reason.kind : undefined;
  return element(
    'li',
    {},
    element('a', { href: address, 'data-match': match, translate: 'no' }, title),
    chinese !== '' &&
      element('span', { class: 'chinese', lang: 'zh-Hans', translate: 'no' }, chinese),
    element('p', { class: 'why' }, reason.text),
    excerpt !== '' && element('p', { class: 'excerpt' }, `… ${excerpt.trim()} …`),
    element('p', { class: 'what' }, what)
  );
}
