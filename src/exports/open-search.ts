/** The site's search for the address bar of browsers: an OpenSearch 1.1 description document. */
import { aboutSite } from './about-site.ts';
import { absolute, type Edition } from '../lib/edition.ts';
import { mediaTypeOf } from '../lib/media-types.ts';

const path = '/opensearch.xml';

/** Path and media type of the document. */
export const openSearch = { path, mediaType: mediaTypeOf(path) };

/** Writes the document, with addresses of the site as this build has them. */
export function toOpenSearch(edition: Edition): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${aboutSite.name}</ShortName>
  <Description>${aboutSite.summary}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="64" height="64" type="image/svg+xml">${absolute(edition, '/favicon.svg')}</Image>
  <Url type="text/html" template="${absolute(edition, '/search/')}?q={searchTerms}"/>
  <Url type="${openSearch.mediaType}" rel="self" template="${absolute(edition, openSearch.path)}"/>
</OpenSearchDescription>
`;
}
