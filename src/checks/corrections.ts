/** What was published changes only with a correction of a later release. */
import type { RecordFile } from '../content/record-file.ts';
import { isKnownAddress } from './known-records.ts';
import { readPublishedList, type PublishedList } from './published-list.ts';
import { publishedValues } from './published-values.ts';
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
    checkChanges(list, corrected, input, report);
    checkRemoved(list, corrected, input, report);
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
    if (digests.has(value) || isKnownAddress(known, page, fragment)) continue;
    const message = `field "page" names "${value}", which does not exist. Correct the address`;
    report(record.file, record.positionOf(path), message);
  }
}

function checkChanges(
  { version, digests }: PublishedList,
  corrected: ReadonlySet<string>,
  { content }: CheckInput,
  report: Report
): void {
  for (const { address, digest, record, path } of publishedValues(content.records)) {
    const published = digests.get(address);
    if (published === undefined || published === digest || corrected.has(address)) continue;
    const message = `"${address}" is not what version ${version} published. Add a correction that names it, of a later release`;
    report(record.file, record.positionOf(path), message);
  }
}

/** A record that is gone or renamed is corrected as a whole, by the address of its page. */
function checkRemoved(
  { version, digests }: PublishedList,
  corrected: ReadonlySet<string>,
  { content }: CheckInput,
  report: Report
): void {
  // What cannot be read is reported for that, and not as removed.
  if (content.records.some(({ data }) => data === undefined)) return;
  const now = new Set(publishedValues(content.records).map(({ address }) => address));
  const list = { shownPath: `${content.shownPath}/published.txt` };
  for (const address of digests.keys()) {
    const [page = ''] = address.split('#');
    if (now.has(address) || corrected.has(address) || corrected.has(page)) continue;
    const message = `"${address}" of version ${version} is gone. Bring it back, or add a correction that names it, of a later release`;
    report(list, { line: 1, column: 1 }, message);
  }
}

function isLater({ data }: RecordFile, { version }: PublishedList): boolean {
  const release = String(valueOf(data, 'release')).replaceAll('-', '.');
  return release.localeCompare(version, 'en', { numeric: true }) > 0;
}

function addressesIn({ data }: RecordFile): string[] {
  return stringsNamed(data, 'page').map(({ value }) => value);
}
