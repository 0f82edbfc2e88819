/** Archived versions of the dataset, from the public folder that each build copies. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { memoize } from './memoize.ts';
import { listReleases, type ReleaseRecord } from './releases.ts';

/** A release with its archive. */
export interface KeptVersion {
  release: ReleaseRecord;
  /** Name of the archive. */
  file: string;
  /** Size of the archive in bytes. */
  bytes: number;
  /** Its SHA-256 as hexadecimal digits. */
  sha256: string;
}

/** Every kept version, the newest first. */
export const listKeptVersions = memoize((): KeptVersion[] => listReleases().flatMap(keptVersion));

function keptVersion(release: ReleaseRecord): KeptVersion[] {
  const folder = path.join('public', 'data', `v${release.version}`);
  const sums = path.join(folder, 'SHA256SUMS');
  if (!existsSync(sums)) return [];
  const [sha256 = '', file = ''] = readFileSync(sums, 'utf8').trim().split(/\s+/);
  return [{ release, file, bytes: statSync(path.join(folder, file)).size, sha256 }];
}
