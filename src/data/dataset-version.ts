/** Which version of the dataset this is: the newest release. */
import type { Release } from '../schemas/release.ts';
import { listRecords } from './records.ts';

/** A release with its id. */
export interface ReleaseRecord extends Release {
  id: string;
}

const versions = new Intl.Collator('en', { numeric: true });

/** The newest release. The content check holds that there is one. */
export const currentRelease: ReleaseRecord = newestRelease();

/** Version of the dataset: fields, rows, corrections. Example: `1.2.0`. */
export const datasetVersion: string = currentRelease.version;

/** Every release, the newest first. */
export function listReleases(): ReleaseRecord[] {
  return listRecords('releases')
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => versions.compare(b.version, a.version));
}

function newestRelease(): ReleaseRecord {
  const [release] = listReleases();
  if (!release) throw new Error('There is no release in content/releases/');
  return release;
}
