/** The page and the fragment of an internal link exist. */
import type { RecordFile } from '../content/record-file.ts';
import { addressOf } from '../lib/addresses.ts';
import { isKnownAddress } from './known-records.ts';
import { targetsIn } from './markdown-targets.ts';
import type { CheckInput, Report, Rule } from './rule.ts';

const internalLink = /^(?<path>(?:\/(?![/\\])[^?#]*)?)(?:\?[^#]*)?(?:#(?<fragment>.*))?$/;

export const internalLinks: Rule = {
  id: 'internal-links',
  description: 'A link that begins with / or # leads to a page and a place on it that exist.',
  check(input, report) {
    for (const record of input.content.records) checkRecord(record, input, report);
  },
};

function checkRecord(record: RecordFile, { known }: CheckInput, report: Report): void {
  for (const { url, isImage, ...place } of targetsIn(record)) {
    const groups = isImage ? undefined : internalLink.exec(url)?.groups;
    if (groups === undefined) continue;
    const { fragment } = groups;
    const path = groups['path'] || ownPath(record);
    const message = isKnownAddress(known, path)
      ? `the page ${path} has no "#${fragment}". Correct the part after #`
      : `the link "${url}" leads to no page. Correct it; addresses end with a slash`;
    if (!isKnownAddress(known, path, fragment)) report(place, message);
  }
}

/** A link that is only a fragment points into the page that shows the record. */
function ownPath({ kind, id }: RecordFile): string {
  return addressOf(kind, id).split('#')[0] ?? '/';
}
