/**
 * Days make sense without a clock: nothing is later than the newest release, and nothing is before what it follows.
 */
import type { RecordFile } from '../content/record-file.ts';
import type { Content } from '../content/records.ts';
import { daysBetween, isBefore } from '../lib/days.ts';
import { readableRecords } from './readable-records.ts';
import type { Report, Rule } from './rule.ts';
import { stringsIn } from './walk-values.ts';

/** Most days between the newest check of the status and a release; a staler record is not released. */
const longestStatusAge = 365;

export const dates: Rule = {
  id: 'dates',
  description:
    'No day is after the newest release; a check is not before what it checks, a copy not before its source.',
  check({ content }, report) {
    const newest = newestRelease(content);
    if (newest !== undefined) checkFuture(content, newest, report);
    checkEntities(content, report);
    checkEvents(content, report);
    checkSources(content, report);
    checkReleases(content, report);
  },
};

function newestRelease(content: Content): string | undefined {
  return readableRecords(content, 'releases')
    .map(({ data }) => data.date)
    .sort()
    .at(-1);
}

/** Fields that hold a day, wherever they are. */
const dayField = /^(?:date|until|on|since|checkedOn|searchedOn|recheckedOn|retrieved)$/;

function checkFuture({ records }: Content, newest: string, report: Report): void {
  for (const record of records) {
    if (record.kind === 'releases') continue;
    for (const { name, path, value } of stringsIn(record.data)) {
      if (!dayField.test(name) || !/^\d{4}/.test(value) || !isBefore(newest, value)) continue;
      const message = `field "${name}" is ${value}, after the newest release (${newest}). Correct the day, or add the release`;
      report(record.file, record.positionOf(path), message);
    }
  }
}

function checkEntities(content: Content, report: Report): void {
  const rules = new Map(
    readableRecords(content, 'rules').map(({ record, data }) => [record.id, data])
  );
  for (const { record, data } of readableRecords(content, 'entities')) {
    const { effective, status } = data.listing;
    const inForce = rules.get(data.listing.rule)?.effective?.on;
    if (inForce !== undefined && effective.on < inForce)
      reportOrder(
        record,
        ['listing', 'effective', 'on'],
        effective.on,
        `the rule took effect (${inForce})`,
        report
      );
    if (status.checkedOn < effective.on)
      reportOrder(
        record,
        ['listing', 'status', 'checkedOn'],
        status.checkedOn,
        `the listing (${effective.on})`,
        report
      );
  }
}

function checkEvents(content: Content, report: Report): void {
  for (const { record, data } of readableRecords(content, 'events'))
    if (data.checkedOn !== undefined && isBefore(data.checkedOn, data.date))
      reportOrder(record, ['checkedOn'], data.checkedOn, `the event (${data.date})`, report);
}

function checkSources(content: Content, report: Report): void {
  for (const { record, data } of readableRecords(content, 'sources')) {
    const read = data.readAs?.date;
    if (read !== undefined && data.date !== undefined && isBefore(read, data.date))
      reportOrder(
        record,
        ['readAs', 'date'],
        read,
        `the source was published (${data.date})`,
        report
      );
  }
}

/** A clock is not needed: a release rests on a check of the status that is not older than a year. */
function checkReleases(content: Content, report: Report): void {
  const checked = readableRecords(content, 'entities')
    .map(({ data }) => data.listing.status.checkedOn)
    .sort()[0];
  if (checked === undefined) return;
  for (const { record, data } of readableRecords(content, 'releases')) {
    const message = `field "date" is ${data.date}, more than ${longestStatusAge} days after the status was checked (${checked}). Correct the day, or check the lists again`;
    if (daysBetween(checked, data.date) > longestStatusAge)
      report(record.file, record.positionOf(['date']), message);
  }
}

function reportOrder(
  record: RecordFile,
  path: PropertyKey[],
  value: string,
  earlier: string,
  report: Report
): void {
  const message = `field "${String(path.at(-1))}" is ${value}, before ${earlier}. Correct one of the two`;
  report(record.file, record.positionOf(path), message);
}
