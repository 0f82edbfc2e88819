/** Who publishes the site, for every description of one of its pages. */
import { aboutSite } from '../about-site.ts';
import { absolute } from '../edition.ts';
import type { Edition } from '../../data/releases.ts';

/** The publisher as a node of JSON-LD. */
export function publisherLd(edition: Edition) {
  return {
    '@type': 'Organization',
    name: aboutSite.name,
    url: absolute(edition, '/about/'),
  } as const;
}
