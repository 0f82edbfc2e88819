/** What was published changes only with a correction of a later release. */
import type { RecordFile } from '../content/record-file.ts';
import { addressOf } from '../lib/addresses.ts';
import { startOf } from '../lib/position.ts';
import { compareVersions } from '../schemas/release.ts';
import { isKnownAddress } from './known-records.ts';
import { readPublishedList, type PublishedList } from './published-list.ts';
import { publishedValues, type PublishedValue } from './published-values.ts';
import type { CheckInput, Report, Rule } from './rule.ts';
import { stringsNamed, valueOf } from './walk-values.ts';

export const corrections: Rule = {
  id: 'corrections',
  description:
    'A published statement, verdict or event changes only with a correction of a later release, and a correction names addresses that exist.',
  check(input, report) {
    const list = readPublishedList(input.content.published ?? '');
    const records = input.content.records.filter(({ kind }) => kind === 'corrections');
    for (const record of records) checkAddresses(record, list, input, report);
    const corrected = new Set(
      records.filter((record) => isLater(record, list)).flatMap(addressesIn)
    );
    const now = publishedValues(input.content.records);
    checkChanges(list, corrected, now, report);
    // What cannot be read is reported for that, and not as removed.
    if (input.content.records.every(({ data }) => data !== undefined))
      checkRemoved(list, corrected, now, input, report);
  },
};

function checkAddresses(
  record: RecordFile,
  { digests }: PublishedList,
  { known }: CheckInput,
  report: Report
): void {
  for (const { value, path } of stringsNamed(record.data, 'page')) {
    const [page = '', fragment] = value.split('#');
    if (digests.has(value) || known.renamed.has(page) || isKnownAddress(known, page, fragment))
      continue;
    const message = `field "page" names "${value}", which does not exist. Correct the address`;
    report(record.positionOf(path), message);
  }
}

function checkChanges(
  { version, digests }: PublishedList,
  corrected: ReadonlySet<string>,
  now: readonly PublishedValue[],
  report: Report
): void {
  for (const { address, digest, record, path } of now) {
    const published = digests.get(address);
    if (published === undefined || published === digest || corrected.has(address)) continue;
    const message = `"${address}" is not what version ${version} published. Add a correction that names it, of a later release`;
    report(record.positionOf(path), message);
  }
}

/** A record that is gone or renamed is reported and corrected once, by the address of its page. */
function checkRemoved(
  { version, digests }: PublishedList,
  corrected: ReadonlySet<string>,
  now: readonly PublishedValue[],
  { content, known }: CheckInput,
  report: Report
): void {
  const addresses = new Set(now.map(({ address }) => address));
  const removed = new Set<string>();
  for (const address of digests.keys()) {
    const [page = ''] = address.split('#');
    if (addresses.has(address) || corrected.has(address) || corrected.has(page)) continue;
    removed.add(isKnownAddress(known, page) ? address : page);
  }
  for (const address of removed) {
    const renamed = known.renamed.get(address);
    const change = renamed
      ? `called "${addressOf(renamed.kind, renamed.id)}" now. Add`
      : 'gone. Bring it back, or add';
    const message = `"${address}" of version ${version} is ${change} a correction that names it, of a later release`;
    report(startOf(`${content.shownPath}/published.txt`), message);
  }
}

function isLater({ data }: RecordFile, { version }: PublishedList): boolean {
  const release = String(valueOf(data, 'release')).replaceAll('-', '.');
  return compareVersions(release, version) > 0;
}

function addressesIn({ data }: RecordFile): string[] {
  return stringsNamed(data, 'page').map(({ value }) => value);
}
