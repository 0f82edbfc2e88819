/** The dataset for search engines: https://schema.org/Dataset with its files. */
import type { Dataset, WithContext } from 'schema-dts';
import { aboutDataset } from '../data-package.ts';
import { absolute, type Edition } from '../../lib/edition.ts';
import { creator, dataLicence } from '../licence.ts';

/** A file of the dataset. */
interface DownloadableFile {
  /** Path of the file, without the base. Example: `/data/entities.csv`. */
  path: string;
  title: string;
  mediaType: string;
}

/** Describes the dataset and its files as JSON-LD, with the day of the first release. */
export function datasetLd(
  edition: Edition,
  files: DownloadableFile[],
  published: string
): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    url: absolute(edition, '/data/'),
    name: aboutDataset.title,
    description: aboutDataset.description,
    version: edition.version,
    datePublished: published,
    dateModified: edition.date,
    license: dataLicence.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: creator, url: absolute(edition, '/about/') },
    distribution: files.map(({ path, title, mediaType }) => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: absolute(edition, path),
      encodingFormat: mediaType,
    })),
  };
}
