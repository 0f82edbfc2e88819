/**
 * `ro-crate-metadata.json` (RO-Crate 1.1, https://w3id.org/ro/crate/1.1): the folder `data/` as a research object, on
 * the site and in the copy of the site.
 */
import { absolute, type Edition } from '../../lib/edition.ts';
import type { DataFile } from '../data-file.ts';
import { aboutDataset } from '../data-package.ts';
import { creator, dataLicence } from '../licence.ts';

/**
 * Describes the folder.
 *
 * @param files - The files in it. Those that describe the others (this one and the checksums) are not among them.
 */
export function toCrate(edition: Edition, files: DataFile[]): Record<string, unknown> {
  const organization = absolute(edition, '/about/');
  const publisher = `${organization}#publisher`;
  return {
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: aboutDataset.title,
        description: aboutDataset.description,
        version: edition.version,
        datePublished: edition.date,
        url: absolute(edition, '/data/'),
        keywords: aboutDataset.keywords.join(', '),
        license: { '@id': dataLicence.url },
        author: { '@id': organization },
        ...(edition.publisher && { publisher: { '@id': publisher } }),
        hasPart: files.map(({ path }) => ({ '@id': path })),
      },
      {
        '@id': dataLicence.url,
        '@type': 'CreativeWork',
        name: dataLicence.title,
        description: dataLicence.notice,
      },
      { '@id': organization, '@type': 'Organization', name: creator, url: organization },
      ...(edition.publisher
        ? [
            {
              '@id': publisher,
              '@type': 'Organization',
              name: edition.publisher,
              url: organization,
            },
          ]
        : []),
      ...files.map(({ path, title, mediaType, content }) => ({
        '@id': path,
        '@type': 'File',
        name: title,
        encodingFormat: mediaType.replace(/;.*/, ''),
        contentSize: String(Buffer.byteLength(content)),
      })),
    ],
  };
}
