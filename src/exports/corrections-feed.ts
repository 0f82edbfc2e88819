/**
 * The corrections as feeds: Atom (RFC 4287) and JSON Feed 1.1, of the whole record, and Atom of each entity. Every date
 * comes from the content, none from the build.
 */
import { Feed } from 'feed';
import { h } from 'hastscript';
import type { Dataset } from '../data/dataset.ts';
import { listedName } from '../data/entity-names.ts';
import { pageNames } from '../data/page-names.ts';
import { oldestStatus, statusAge, type StatusAge } from '../data/status.ts';
import { addressOf } from '../lib/addresses.ts';
import { formatDay } from '../lib/days.ts';
import { pathBeside } from './citation-files.ts';
import { describeCorrection, toHtml } from './correction-html.ts';
import { absolute, permalink } from '../lib/edition.ts';
import { toJson } from './json-text.ts';
import { creator, dataLicence } from './licence.ts';

/** Addresses of the feeds of the whole record. */
export const feedPaths = {
  atom: '/corrections/atom.xml',
  json: '/corrections/feed.json',
} as const;

/** Address of the feed of an entity. Example: `/entities/hikvision.atom.xml`. */
export function entityFeedPath(id: string): string {
  return pathBeside(addressOf('entities', id), 'atom.xml');
}

/** Writes the Atom feed of the whole record, valid without an entry too; titles in it are HTML. */
export function toAtom(dataset: Dataset): string {
  return `${toFeed(dataset, wholeRecord(dataset), escapeTitle).atom1()}\n`;
}

/** Writes the Atom feed of an entity. Throws if there is no such entity. */
export function toEntityAtom(dataset: Dataset, id: string): string {
  return `${toFeed(dataset, oneEntity(dataset, id), escapeTitle).atom1()}\n`;
}

/** Writes the JSON feed, whose titles are plain text. The library writes version 1, without languages. */
export function toJsonFeed(dataset: Dataset): string {
  const written: unknown = JSON.parse(
    toFeed(dataset, wholeRecord(dataset), (title) => title).json1()
  );
  const { author, ...feed } = written as { author: object };
  const version = 'https://jsonfeed.org/version/1.1';
  return toJson({ ...feed, version, language: 'en', authors: [author] });
}

/** What a feed is about. */
interface Subject {
  /** Path of the page that the feed belongs to. */
  path: string;
  title: string;
  description: string;
  feedLinks: Record<string, string>;
  status: StatusAge;
  /** Whose lists were read, at the beginning of a sentence. */
  whose: string;
  /** Path of the section on the status; the address of its entry has the day too. */
  statusPath: string;
  corrections: Dataset['corrections'];
}

function wholeRecord({ edition, entities, corrections }: Dataset): Subject {
  return {
    path: '/corrections/',
    title: 'Twenty-Eight: corrections',
    description:
      'Every change to a published statement, claim or verdict, and the day on which the lists were last read.',
    feedLinks: feedPaths,
    status: oldestStatus(entities, edition.date),
    whose: 'The status of the 28',
    statusPath: '/method/#status',
    corrections,
  };
}

function oneEntity({ edition, entities, corrections }: Dataset, id: string): Subject {
  const entity = entities.find((other) => other.id === id);
  if (!entity) throw new Error(`There is no entity "${id}"`);
  const name = listedName(entity);
  return {
    path: addressOf('entities', id),
    title: `Twenty-Eight: ${name}`,
    description: `Every change to a published statement about ${name}, and the day on which the lists were last read.`,
    feedLinks: { atom: entityFeedPath(id) },
    status: statusAge(entity, edition.date),
    whose: `The status of ${name}`,
    statusPath: addressOf('entities', id, 'status'),
    corrections: corrections.filter(({ entities }) => entities.includes(id)),
  };
}

function toFeed(dataset: Dataset, subject: Subject, writeTitle: (title: string) => string): Feed {
  const { edition } = dataset;
  const { path, title, description, feedLinks, status, whose, statusPath, corrections } = subject;
  const days = [...corrections.map(({ date }) => date), status.readOn].sort();
  const links = Object.entries(feedLinks).map(([kind, link]) => [kind, absolute(edition, link)]);
  const feed = new Feed({
    id: absolute(edition, path),
    link: absolute(edition, path),
    title: writeTitle(title),
    description,
    language: 'en',
    updated: new Date(days.at(-1) ?? edition.date),
    author: { name: creator },
    copyright: `${dataLicence.title}, ${dataLicence.url}`,
    generator: false,
    feedLinks: Object.fromEntries(links) as Record<string, string>,
  });
  // A new day is a new entry; readers of feeds keep the earlier ones.
  feed.addItem({
    id: absolute(edition, `${statusPath}-${status.readOn}`),
    link: absolute(edition, statusPath),
    title: writeTitle(`Lists last read on ${formatDay(status.readOn)}`),
    date: new Date(status.readOn),
    published: new Date(status.readOn),
    content: toHtml([h('p', `${whose} is that of the lists of ${formatDay(status.checkedOn)}.`)]),
  });
  const names = pageNames(dataset);
  for (const correction of corrections)
    feed.addItem({
      id: permalink(edition, 'corrections', correction.id),
      link: permalink(edition, 'corrections', correction.id),
      title: writeTitle(correction.title),
      date: new Date(correction.date),
      published: new Date(correction.date),
      content: describeCorrection(correction, names, edition),
    });
  return feed;
}

function escapeTitle(title: string): string {
  return toHtml([{ type: 'text', value: title }]);
}
