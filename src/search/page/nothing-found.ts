/** What a reader is told who found nothing: what was tried, what is near, what is covered, where else to ask. */
import { url } from '../../lib/url.ts';
import type { NamesAnswer } from '../names/ask-names.ts';
import type { NameEntry } from '../names/name-entry.ts';
import { findNearest } from '../names/nearest-names.ts';
import type { AddressOfEntry } from '../results.ts';
import { element } from './element.ts';
import { ownershipNote } from './ownership-note.ts';

/** A heading and paragraphs; none of their links is a match. */
export function nothingFound(
  query: string,
  { loaded, result }: NamesAnswer,
  addressOf: AddressOfEntry
): HTMLElement[] {
  const table = link(url('/entities/'), 'the table of all 28');
  const official = link(
    'https://www.trade.gov/consolidated-screening-list',
    'Consolidated Screening List'
  );
  return [
    element('h2', {}, `No entry for “${query}”`),
    element('p', {}, `${describeUnknown(result.unknown)} ${tried}`),
    ...nearestNames(findNearest(loaded.index, query), addressOf),
    element(
      'p',
      {},
      scope,
      ' See ',
      table,
      ', and ask the official ',
      official,
      ' for every other name.'
    ),
    element('p', {}, ...ownershipNote()),
  ];
}

const tried =
  'Tried: the words as typed, joined and parted, in Chinese characters and pinyin, with one or two letters corrected, ' +
  'by their sound, and as a longer text around a listed name.';

const scope =
  'The record holds the 28 entities that were added to the Entity List on 9 October 2019, not today’s list.';

function describeUnknown(unknown: string[]): string {
  if (unknown.length === 0) return 'No entry has all of these words.';
  const words = unknown.map((word) => `“${word}”`).join(', ');
  return `${words} ${unknown.length === 1 ? 'is' : 'are'} in no name of the 28.`;
}

function nearestNames(nearest: NameEntry[], addressOf: AddressOfEntry): HTMLElement[] {
  if (nearest.length === 0) return [];
  const items = nearest.map(({ id, name }) => element('li', {}, link(addressOf(id), name)));
  return [
    element('p', {}, 'The nearest names, which are not matches:'),
    element('ul', {}, ...items),
  ];
}

function link(address: string, text: string): HTMLElement {
  return element('a', { href: address }, text);
}
