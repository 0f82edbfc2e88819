/** `CITATION.cff` (Citation File Format 1.2.0), which GitHub and Zenodo read, and the metadata of a deposit at Zenodo. */
import { stringify } from 'yaml';
import { absolute, type Edition } from '../../lib/edition.ts';
import { aboutDataset } from '../data-package.ts';
import { creator, dataLicence } from '../licence.ts';

/** Without a site, as the repository does not know where it is published. */
type Release = Pick<Edition, 'version' | 'date'> & Partial<Edition>;

/** Writes the file. The one at the top of the repository has no address; a test holds that it is of the newest release. */
export function toCitationFile({ version, date, site }: Release): string {
  const fields = {
    'cff-version': '1.2.0',
    message: 'If you use this data, please cite it as below.',
    type: 'dataset',
    title: aboutDataset.title,
    abstract: aboutDataset.description,
    authors: [{ name: creator }],
    version,
    'date-released': date,
    license: dataLicence.name,
    keywords: [...aboutDataset.keywords],
    ...(site !== undefined && { url: absolute({ version, date, site }, '/data/') }),
  };
  return stringify(fields, { lineWidth: 0, singleQuote: true });
}

/** Makes the metadata that Zenodo takes from `.zenodo.json`. */
export function toZenodoMetadata(edition: Edition): Record<string, unknown> {
  return {
    upload_type: 'dataset',
    title: aboutDataset.title,
    description: aboutDataset.description,
    notes: dataLicence.notice,
    creators: [{ name: creator }],
    version: edition.version,
    publication_date: edition.date,
    access_right: 'open',
    license: dataLicence.name.toLowerCase(),
    language: 'eng',
    keywords: [...aboutDataset.keywords],
    related_identifiers: [
      { identifier: absolute(edition, '/data/'), relation: 'isIdenticalTo', scheme: 'url' },
    ],
  };
}
