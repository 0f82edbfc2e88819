/** The one message that says what a search found. */
import { capitalise } from '../lib/text.ts';
import type { SearchRecord } from './proof.ts';
import { isMatch, type Result } from './results.ts';

type Counted = Pick<SearchRecord, 'query' | 'entries' | 'pages' | 'hasMorePages'>;

/** In: a search. Out: a sentence with the counts, and another for a part that could not be searched. */
export function describeCounts({ query, entries, pages, hasMorePages }: Counted): string {
  const counts = [
    entries && plural(entries.length, 'entry', 'entries'),
    pages && countPages(pages, hasMorePages),
  ].filter(Boolean);
  const sentences = [
    counts.length > 0 && `${capitalise(counts.join(' and '))} for “${query}”.`,
    pages && describeOthers(pages),
    !entries && 'The names could not be searched: their index did not load.',
    !pages && 'The text of the pages could not be searched: its index did not load.',
  ];
  return sentences.filter(Boolean).join(' ');
}

function countPages(pages: Result[], hasMore: boolean): string {
  const count = plural(pages.filter(isMatch).length, 'page', 'pages');
  return hasMore && pages.every(isMatch) ? `${count} or more` : count;
}

/** Pages that only mention a name, or have the words apart, are no matches. */
function describeOthers(pages: Result[]): string {
  const others = pages.filter((page) => !isMatch(page));
  const [first] = others;
  if (!first) return '';
  const count = capitalise(plural(others.length, 'page', 'pages'));
  const isOne = others.length === 1;
  if (first.reason.kind === 'mention') return `${count} ${isOne ? 'mentions' : 'mention'} it.`;
  return `${count} ${isOne ? 'has' : 'have'} the words apart.`;
}

function plural(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}
