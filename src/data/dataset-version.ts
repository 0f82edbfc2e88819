/** Which version of the dataset this is: the newest release. */
import { getCollection } from 'astro:content';
import type { Release } from '../schemas/release.ts';

/** A release with its id. */
export interface ReleaseRecord extends Release {
  id: string;
}

const versions = new Intl.Collator('en', { numeric: true });

/** The newest release. The content check holds that there is one. */
export const currentRelease: ReleaseRecord = await newestRelease();

/** Version of the dataset: fields, rows, corrections. Example: `1.2.0`. */
export const datasetVersion: string = currentRelease.version;

/** Every release, the newest first. */
export async function listReleases(): Promise<ReleaseRecord[]> {
  const entries = await getCollection('releases');
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => versions.compare(b.version, a.version));
}

async function newestRelease(): Promise<ReleaseRecord> {
  const [release] = await listReleases();
  if (!release) throw new Error('There is no release in content/releases/');
  return release;
}
