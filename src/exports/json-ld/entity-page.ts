/** The page of an entity for search engines: https://schema.org/WebPage about an organisation. */
import type { WebPage, WithContext } from 'schema-dts';
import type { Entity } from '../../schemas/entity.ts';

/** Describes the page of an entity as JSON-LD; romanised names are left out. */
export function entityPageLd(page: {
  url: string;
  name: string;
  entity: Entity;
  modified: string;
}): WithContext<WebPage> {
  const { url, name, entity, modified } = page;
  const type = entity.kind === 'company' ? 'Corporation' : 'GovernmentOrganization';
  const names = entity.names.filter(({ kind }) => kind !== 'romanised').map(({ text }) => text);
  const alternateName = [...new Set(names)].filter((text) => text !== name);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url,
    dateModified: modified,
    lastReviewed: entity.listing.status.checkedOn,
    about: { '@type': type, name, ...(alternateName.length > 0 && { alternateName }) },
  };
}
