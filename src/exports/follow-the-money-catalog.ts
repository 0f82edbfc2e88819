/** What yente reads before the entities: the catalogue with the dataset, and a manifest that loads it. */
import { stringify } from 'yaml';
import type { Dataset } from '../data/dataset.ts';
import { absolute, type Edition } from '../lib/edition.ts';
import type { DataFile } from './data-file.ts';
import { aboutDataset } from './data-package.ts';
import { dayTime, ftmDataset, type FtmLine } from './follow-the-money-lines.ts';
import { dataLicence } from './licence.ts';

/** Name under which OpenSanctions publishes such files; a manifest picks the file by it. */
const resourceName = 'entities.ftm.json';

/** Describes the dataset and its file in a catalogue of one (followthemoney: `DataCatalog`, `DatasetModel`). */
export function toFtmCatalog(
  { edition, entities }: Dataset,
  file: DataFile,
  lines: FtmLine[]
): Record<string, unknown> {
  const updated = dayTime(edition.date);
  return {
    datasets: [
      {
        name: ftmDataset,
        title: aboutDataset.title,
        summary: 'The 28 entities added to the United States Entity List on 9 October 2019.',
        description: `This file has one listing for each entity, that on the Entity List, which is a licence requirement for exports. Later lists, among them the SDN List and the EU list, are not in it: see later-lists.csv. ${dataLicence.notice}`,
        url: absolute(edition, '/data/'),
        license: dataLicence.url,
        version: versionNumber(edition),
        updated_at: updated,
        last_export: updated,
        entity_count: lines.length,
        target_count: lines.filter(({ target }) => target).length,
        ...(edition.publisher && {
          publisher: {
            name: edition.publisher,
            url: absolute(edition, '/about/'),
            official: false,
          },
        }),
        coverage: { start: firstListing(entities), countries: ['cn'], frequency: 'unknown' },
        resources: [
          {
            name: resourceName,
            url: absolute(edition, `/data/${file.path}`),
            title: file.title,
            mime_type: 'application/json+ftm',
            timestamp: updated,
            size: Buffer.byteLength(file.content),
          },
        ],
      },
    ],
    updated_at: updated,
  };
}

/** Writes a manifest for yente that loads this dataset alone (yente: `Manifest`, `CatalogManifest`). */
export function toYenteManifest(edition: Edition): string {
  const url = absolute(edition, '/data/ftm/index.json');
  const catalog = { url, scope: ftmDataset, resource_name: resourceName };
  return stringify({ catalogs: [catalog], datasets: [] });
}

/** Yente compares versions as numbers that only grow: the day, then two digits for each part of our version. */
function versionNumber({ version, date }: Edition): string {
  const parts = version.split('.').map((part) => part.padStart(2, '0'));
  return [date.replaceAll('-', ''), ...parts].join('');
}

function firstListing(entities: Dataset['entities']): string | undefined {
  return entities.map(({ listing }) => listing.effective.on).sort()[0];
}
