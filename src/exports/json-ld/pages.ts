/** Pages for search engines: the site, the article and an entity, with types of https://schema.org. */
import type { AnalysisNewsArticle, SearchAction, WebPage, WebSite, WithContext } from 'schema-dts';
import { absolute, type Edition } from '../../lib/edition.ts';
import type { Entity } from '../../schemas/entity.ts';
import { aboutSite } from '../about-site.ts';
import { dataLicence } from '../licence.ts';
import { authorLd, publisherLd } from './publisher.ts';

/** Describes the site and its search as JSON-LD. */
export function websiteLd(edition: Edition, description: string): WithContext<WebSite> {
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(edition, '/search/')}?q={query}`,
    },
    'query-input': 'required name=query',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': edition.site,
    url: edition.site,
    name: aboutSite.name,
    description,
    publisher: publisherLd(edition),
    potentialAction: search,
  };
}

/** Describes the page of the article as JSON-LD; each release modifies it, since it shows every claim. */
export function articleLd(
  page: { url: string; title: string; description: string; image: string; published: string },
  edition: Edition
): WithContext<AnalysisNewsArticle> {
  return {
    '@context': 'https://schema.org',
    '@type': 'AnalysisNewsArticle',
    url: page.url,
    headline: page.title,
    description: page.description,
    image: page.image,
    inLanguage: 'en',
    datePublished: page.published,
    dateModified: edition.date,
    author: authorLd(edition),
    publisher: publisherLd(edition),
    license: dataLicence.url,
    isAccessibleForFree: true,
  };
}

/** Describes the page of an entity as JSON-LD, a part of the site; romanised names are left out. */
export function entityPageLd(
  page: { url: string; name: string; entity: Entity; modified: string },
  edition: Edition
): WithContext<WebPage> {
  const { url, name, entity, modified } = page;
  const type = entity.kind === 'company' ? 'Corporation' : 'GovernmentOrganization';
  const names = entity.names.filter(({ kind }) => kind !== 'romanised').map(({ text }) => text);
  const alternateName = [...new Set(names)].filter((text) => text !== name);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url,
    name,
    publisher: publisherLd(edition),
    isPartOf: { '@id': edition.site },
    dateModified: modified,
    lastReviewed: entity.listing.status.checkedOn,
    about: { '@type': type, name, ...(alternateName.length > 0 && { alternateName }) },
  };
}
