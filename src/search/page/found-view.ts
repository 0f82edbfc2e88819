/** Shows what a search found: entries, then pages. */
import type { Found } from '../found.ts';
import type { SearchRecord } from '../proof.ts';
import type { Result } from '../results.ts';
import { element } from './element.ts';
import { failure } from './failure.ts';
import { resultList } from './result-list.ts';

const noNames = 'The index of names did not load, so this does not tell whether a name is listed.';

/** Lists of what passes the filters. In: what was found; where names could not be asked, the pages hold entries too. */
export function foundParts(
  found: Found,
  { entries, pages = [], hasMorePages }: SearchRecord
): HTMLElement[] {
  return [
    ...resultList('Entries', entries ?? pages.filter(({ type }) => type === 'entry')),
    ...(found.names ? [] : [failure(noNames)]),
    ...resultList(
      headingOf(pages),
      pages.filter(({ type }) => type === 'page')
    ),
    ...(hasMorePages
      ? [element('button', { type: 'button', class: 'more' }, 'Show more pages')]
      : []),
    ...(found.pages ? [] : [failure('The text of the pages did not load.')]),
    ...(found.pages === 'waiting' ? [waiting()] : []),
  ];
}

function waiting(): HTMLElement {
  return element('p', { class: 'waiting' }, 'Searching the text of the pages …');
}

function headingOf(pages: Result[]): string {
  const kind = pages.at(-1)?.reason.kind;
  if (kind === 'mention') return 'Pages that mention it';
  return kind === 'apart' ? 'Pages with these words apart' : 'Pages';
}
