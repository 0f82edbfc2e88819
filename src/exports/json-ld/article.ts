/** The page of the whole article for search engines: https://schema.org/AnalysisNewsArticle. */
import type { AnalysisNewsArticle, WithContext } from 'schema-dts';
import type { Edition } from '../../data/releases.ts';
import { dataLicence } from '../licence.ts';
import { publisherLd } from './publisher.ts';

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
    author: publisherLd(edition),
    publisher: publisherLd(edition),
    license: dataLicence.url,
    isAccessibleForFree: true,
  };
}
