/** Who wrote and who publishes the site, for every description of one of its pages. */
import { absolute, type Edition } from '../../lib/edition.ts';
import { creator } from '../licence.ts';

/** The author as a node of JSON-LD: those whom the licence credits. */
export function authorLd(edition: Edition) {
  return organization(creator, edition);
}

/** The publisher as a node of JSON-LD; while none is stated, the authors publish what they write. */
export function publisherLd(edition: Edition) {
  return organization(edition.publisher ?? creator, edition);
}

function organization(name: string, edition: Edition) {
  return { '@type': 'Organization', name, url: absolute(edition, '/about/') } as const;
}
