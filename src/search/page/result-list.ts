/** Lists of results: each with why it matched. */
import { isMatch, type Result } from '../results.ts';
import { element } from './element.ts';

/** A heading and an ordered list; nothing where there are no results. */
export function resultList(heading: string, results: Result[]): HTMLElement[] {
  if (results.length === 0) return [];
  const list = element('ol', { role: 'list', class: 'results' }, ...results.map(resultItem));
  return [element('h2', {}, `${heading} (${results.length})`), list];
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
