/** The names index as the site publishes it: one file, named for its content. */
import { createHash } from 'node:crypto';
import { toStoredEntry } from './name-entries.ts';
import type { NamesFile } from '../names/name-entry.ts';
import { memoize } from '../../data/memoize.ts';
import { listRecords } from '../../data/records.ts';
import { currentRelease } from '../../data/releases.ts';
import { statusCheckedOn } from '../../data/status.ts';
import { url } from '../../lib/url.ts';

/**
 * The names index of this build.
 *
 * @returns Its text, a digest for its address, which so changes with the content (first 16 hexadecimal digits of the
 *   SHA-256), and the SHA-256 as browsers check it (Subresource Integrity).
 */
export const publishedNames = memoize(() => {
  const entries = listRecords('entities')
    .map(({ id, data }) => toStoredEntry(id, data))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { version } = currentRelease();
  const file: NamesFile = { version, checkedOn: statusCheckedOn(), entries };
  const text = JSON.stringify(file);
  const sha256 = createHash('sha256').update(text).digest();
  const digest = sha256.toString('hex').slice(0, 16);
  return { text, digest, integrity: `sha256-${sha256.toString('base64')}` };
});

/** Attributes in which an element says where the browser finds the names index. */
export function namesAttributes() {
  const { digest, integrity } = publishedNames();
  return { 'data-names': url(`/search/names.${digest}.json`), 'data-integrity': integrity };
}
