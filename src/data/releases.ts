/** Releases of the dataset, and the edition that this build publishes. */
import { contentDir } from '../content/content-dir.ts';
import { readPublisher } from '../content/publisher-file.ts';
import type { Edition } from '../lib/edition.ts';
import { compareVersions } from '../schemas/release.ts';
import { memoize } from './memoize.ts';
import { listValues, type Identified } from './records.ts';

/** A release with its id. */
export type ReleaseRecord = Identified<'releases'>;

/** Every release, the newest first. */
export const listReleases = memoize((): ReleaseRecord[] =>
  listValues('releases').sort((a, b) => compareVersions(b.version, a.version))
);

/** Finds the newest release. Throws if there is none, which the content check reports first. */
export function currentRelease(): ReleaseRecord {
  const [release] = listReleases();
  if (!release) throw new Error('There is no release in content/releases/');
  return release;
}

/** The newest release at the address of this build. */
export function currentEdition(): Edition {
  const { version, date } = currentRelease();
  const site = new URL(import.meta.env.BASE_URL, import.meta.env.SITE).href;
  const { name } = getPublisher();
  return { version, date, site, ...(name !== null && { publisher: name }) };
}

/** Who publishes the site, as content/publisher.yaml has it. */
export const getPublisher = memoize(() => readPublisher(contentDir('.')));

/** Day of the first release, ISO 8601. */
export function firstPublished(): string {
  return listReleases().at(-1)?.date ?? '';
}
