/**
 * Days make sense without a clock: nothing is later than the newest release, and nothing is before what it follows.
 */
import type { RecordFile } from '../content/record-file.ts';
import type { Content } from '../content/records.ts';
import { daysBetween, isBefore } from '../lib/days.ts';
import { readableRecords, valuesById } from './readable-records.ts';
import type { Report, Rule } from './rule.ts';
import { stringsIn } from './walk-values.ts';

/** Most days between the newest check of the status and a release; a staler record is not released. */
const longestStatusAge = 365;

export const dates: Rule = {
  id: 'dates',
  description:
    'No day is after the newest release; a check is not before what it checks, a copy not before its source.',
  check({ content }, report) {
    checkFuture(content, report);
    checkOrder(content, report);
    checkReleases(content, report);
  },
};

/** Fields that hold a day, wherever they are. */
const dayField = /^(?:date|until|on|since|checkedOn|searchedOn|recheckedOn|retrieved)$/;

function checkFuture(content: Content, report: Report): void {
  const releases = readableRecords(content, 'releases').map(({ data }) => data.date);
  const newest = releases.sort().at(-1);
  if (newest === undefined) return;
  for (const record of content.records) {
    if (record.kind === 'releases') continue;
    for (const { name, path, value } of stringsIn(record.data)) {
      if (!dayField.test(name) || !/^\d{4}/.test(value) || !isBefore(newest, value)) continue;
      const message = `field "${name}" is ${value}, after the newest release (${newest}). Correct the day, or add the release`;
      report(record.positionOf(path), message);
    }
  }
}

function checkOrder(content: Content, report: Report): void {
  const rules = valuesById(content, 'rules');
  const holdAfter = (record: RecordFile, path: string[], day?: string, first?: string, of = '') => {
    if (day === undefined || first === undefined || !isBefore(day, first)) return;
    const message = `field "${path.at(-1)}" is ${day}, before ${of} (${first}). Correct one of the two`;
    report(record.positionOf(path), message);
  };
  for (const { record, data } of readableRecords(content, 'entities')) {
    const { rule, effective, status } = data.listing;
    const inForce = rules.get(rule)?.effective?.on;
    const [start, checked] = [
      ['listing', 'effective', 'on'],
      ['listing', 'status', 'checkedOn'],
    ];
    holdAfter(record, start, effective.on, inForce, 'the rule took effect');
    holdAfter(record, checked, status.checkedOn, effective.on, 'the listing');
  }
  for (const { record, data } of readableRecords(content, 'events'))
    holdAfter(record, ['checkedOn'], data.checkedOn, data.date, 'the event');
  for (const { record, data } of readableRecords(content, 'sources'))
    holdAfter(record, ['readAs', 'date'], data.readAs?.date, data.date, 'the source was published');
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
      report(record.positionOf(['date']), message);
  }
}
