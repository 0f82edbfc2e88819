/** The corrections as feeds: Atom (RFC 4287) and JSON Feed 1.1. Every date comes from the content, none from the build. */
import { Feed } from 'feed';
import type { Element, Text } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Dataset } from '../data/dataset.ts';
import type { Edition } from '../data/releases.ts';
import { oldestStatus } from '../data/status.ts';
import { formatDay } from '../lib/days.ts';
import { absolute, permalink } from './edition.ts';
import { toJson } from './json-text.ts';
import { creator, dataLicence } from './licence.ts';

/** Where the feeds stand. */
export const feedPaths = {
  atom: '/corrections/atom.xml',
  json: '/corrections/feed.json',
} as const;

/** Writes the Atom feed, valid without an entry too; titles in it are HTML. */
export function toAtom(dataset: Dataset): string {
  return `${toFeed(dataset, (title) => toHtml([{ type: 'text', value: title }])).atom1()}\n`;
}

/** Writes the JSON feed, whose titles are plain text. The library writes version 1, without languages. */
export function toJsonFeed(dataset: Dataset): string {
  const written: unknown = JSON.parse(toFeed(dataset, (title) => title).json1());
  const { author, ...feed } = written as { author: object };
  const version = 'https://jsonfeed.org/version/1.1';
  return toJson({ ...feed, version, language: 'en', authors: [author] });
}

function toFeed(dataset: Dataset, writeTitle: (title: string) => string): Feed {
  const { edition, corrections, entities } = dataset;
  const status = oldestStatus(entities, edition.date);
  const feed = new Feed({
    id: absolute(edition, '/corrections/'),
    link: absolute(edition, '/corrections/'),
    title: 'Twenty-Eight: corrections',
    description:
      'Every change to a published statement, claim or verdict, and the day on which the lists were last read.',
    language: 'en',
    updated: new Date(edition.date > status.readOn ? edition.date : status.readOn),
    author: { name: creator },
    copyright: `${dataLicence.title}, ${dataLicence.url}`,
    generator: false,
    feedLinks: { atom: absolute(edition, feedPaths.atom), json: absolute(edition, feedPaths.json) },
  });
  // A new day is a new entry; readers of feeds keep the earlier ones.
  feed.addItem({
    id: absolute(edition, `/method/#status-${status.readOn}`),
    link: absolute(edition, '/method/#status'),
    title: writeTitle(`Lists last read on ${formatDay(status.readOn)}`),
    date: new Date(status.readOn),
    content: toHtml([
      h('p', `The status of the 28 is that of the lists of ${formatDay(status.checkedOn)}.`),
    ]),
  });
  for (const correction of corrections)
    feed.addItem({
      id: permalink(edition, 'corrections', correction.id),
      link: permalink(edition, 'corrections', correction.id),
      title: writeTitle(correction.title),
      date: new Date(correction.date),
      content: toHtml(describe(correction, edition)),
    });
  return feed;
}

function describe({ changes, body }: Dataset['corrections'][number], edition: Edition): Element[] {
  return [
    ...changes.flatMap(({ page, before, after }) => [
      h('p', h('a', { href: absolute(edition, page) }, page)),
      ...(before === undefined ? [] : [h('p', `Before: ${before}`)]),
      ...(after === undefined ? [] : [h('p', `Now: ${after}`)]),
    ]),
    ...body.split('\n\n').map((paragraph) => h('p', paragraph)),
  ];
}

function toHtml(children: (Element | Text)[]): string {
  return unified().use(rehypeStringify).stringify({ type: 'root', children });
}
