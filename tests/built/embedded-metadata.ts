/**
 * What Zotero saves of a page that it has no translator of its own for, as a table of rules in our words. They were read
 * in `Embedded Metadata.js` (version of 13 June 2024) and `RDF.js` (8 September 2019) of
 * https://github.com/zotero/translators, and in `utilities.js` of https://github.com/zotero/utilities. Rules for what no
 * page of this site has (journals, books, bylines, microdata) are left out. COinS would be preferred to all of it.
 */
import { toText } from 'hast-util-to-text';
import { attribute, type BuiltPage } from '../../src/lib/built-site.ts';

/** An item of Zotero's library, as far as it is read from a page. */
export interface ZoteroItem {
  itemType: string | undefined;
  title: string | undefined;
  /** Names as Zotero divides them; one that has no first name is that of an organisation. */
  creators: { firstName: string; lastName: string }[];
  date: string | undefined;
  publisher: string | undefined;
  publicationTitle: string | undefined;
  abstractNote: string | undefined;
  language: string | undefined;
  rights: string | undefined;
  url: string | undefined;
}

type Field = Exclude<keyof ZoteroItem, 'itemType' | 'creators'>;

/** Where a field comes from: a tag by its name, which wins over the tags after it, or a part of the page. */
const rules: Record<
  Field,
  { tags: string[]; otherwise?: (page: BuiltPage) => string | undefined }
> = {
  title: {
    tags: ['citation_title', 'dc.title', 'dcterms.title', 'og.title'],
    otherwise: (page) => textOf(page, 'title'),
  },
  date: {
    tags: [
      'citation_date',
      'citation_publication_date',
      'og.published_time',
      'article.published_time',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'citation_online_date',
    ],
    otherwise: (page) => firstOf(page, 'time', 'dateTime'),
  },
  publisher: { tags: ['citation_publisher', 'dc.publisher', 'dcterms.publisher'] },
  publicationTitle: { tags: ['dc.source', 'dcterms.source', 'og.site_name'] },
  abstractNote: {
    tags: ['citation_abstract', 'og.description', 'dcterms.abstract', 'dc.description'],
    otherwise: ({ elements }) => {
      const tag = elements.find((element) => attribute(element, 'name') === 'description');
      return tag && attribute(tag, 'content');
    },
  },
  language: {
    tags: ['citation_language', 'dc.language', 'dcterms.language'],
    otherwise: (page) => firstOf(page, 'html', 'lang'),
  },
  rights: { tags: ['dc.rights', 'dcterms.rights'] },
  url: {
    tags: ['citation_public_url', 'og.url'],
    otherwise: ({ elements }) => {
      const link = elements.find((element) => attribute(element, 'rel') === 'canonical');
      return link && attribute(link, 'href');
    },
  },
};

const prefixes = new Set(['dc', 'dcterms', 'og', 'article']);

/** Item types of Zotero that `DC.type` may name. */
const itemTypes = new Set(['webpage', 'dataset', 'report', 'blogPost', 'newspaperArticle']);

/** Reads a page as Zotero's translator does. */
export function readEmbeddedMetadata(page: BuiltPage): ZoteroItem {
  const tags = tagsOf(page);
  const fields = Object.entries(rules).map(([field, { tags: names, otherwise }]) => {
    const name = names.find((name) => tags.get(name));
    return [field, name === undefined ? otherwise?.(page) : tags.get(name)?.[0]];
  });
  return {
    itemType: typeOf(tags),
    creators: creatorsOf(tags),
    ...(Object.fromEntries(fields) as Record<Field, string | undefined>),
  };
}

/** True where a page has COinS, which Zotero prefers to its tags. */
export function hasCoins({ elements }: BuiltPage): boolean {
  return elements.some((element) => attribute(element, 'className')?.split(' ').includes('Z3988'));
}

/** The contents of the tags, by name: that of `name`, and that of `property` only where there is no `name`. */
function tagsOf({ elements }: BuiltPage): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const element of elements.filter(({ tagName }) => tagName === 'meta')) {
    const content = attribute(element, 'content');
    const names = attribute(element, 'name') ?? attribute(element, 'property') ?? '';
    for (const name of content ? names.split(/\s+/).map(toName) : [])
      tags.set(name, [...(tags.get(name) ?? []), content ?? '']);
  }
  return tags;
}

/** `DC.Date` and `dc:date` are `dc.date`; other names stay as they are. */
function toName(name: string): string {
  const [prefix = '', ...rest] = name.split(/[.:_]/);
  if (!prefixes.has(prefix.toLowerCase())) return name;
  const property = name.slice(prefix.length + 1);
  return rest.length === 0
    ? name
    : `${prefix.toLowerCase()}.${property.charAt(0).toLowerCase()}${property.slice(1)}`;
}

/** Open Graph wins over Dublin Core; a title of `citation_title` alone makes it an article of a journal. */
function typeOf(tags: Map<string, string[]>): string | undefined {
  if (tags.has('og.type')) return tags.get('og.type')?.[0] === 'website' ? 'webpage' : 'unknown';
  const [named] = tags.get('dc.type') ?? [];
  if (named !== undefined && itemTypes.has(named)) return named;
  if (tags.has('citation_title')) return 'journalArticle';
  return [...tags.keys()].some((name) => name.includes('.')) ? 'webpage' : undefined;
}

function creatorsOf(tags: Map<string, string[]>): ZoteroItem['creators'] {
  const names = ['citation_author', 'dc.creator', 'dcterms.creator', 'author'];
  const found = names.find((name) => tags.has(name));
  return (found === undefined ? [] : (tags.get(found) ?? [])).map(toCreator);
}

/** A name with a comma is divided there, after signs at its end are cut off; another one at its last space. */
function toCreator(text: string): ZoteroItem['creators'][number] {
  const name = text.replace(/[\s,/[\]:.]+$/, '');
  if (text.includes(',')) {
    const [lastName = '', firstName = ''] = name.split(/, ?/);
    return { firstName, lastName };
  }
  const space = name.lastIndexOf(' ');
  return { firstName: name.slice(0, Math.max(space, 0)), lastName: name.slice(space + 1) };
}

function textOf({ elements }: BuiltPage, tagName: string): string | undefined {
  const element = elements.find((other) => other.tagName === tagName);
  return element && toText(element);
}

function firstOf({ elements }: BuiltPage, tagName: string, name: string): string | undefined {
  const element = elements.find(
    (other) => other.tagName === tagName && attribute(other, name) !== undefined
  );
  return element && attribute(element, name);
}
