/** The site for search engines: https://schema.org/WebSite with its search. */
import type { SearchAction, WebSite, WithContext } from 'schema-dts';
import { aboutSite } from '../about-site.ts';
import { absolute } from '../edition.ts';
import type { Edition } from '../../data/releases.ts';

/**
 * Describes the site and its search as JSON-LD.
 *
 * @param description - What the site is, in one sentence.
 */
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
    url: edition.site,
    name: aboutSite.name,
    description,
    potentialAction: search,
  };
}
