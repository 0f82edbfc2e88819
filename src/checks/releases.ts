/** At least one release; file names are versions, and dates increase with versions. */
import type { RecordFile } from '../content/record-file.ts';
import type { Release } from '../schemas/release.ts';
import { readableRecords, type ReadableRecord } from './readable-records.ts';
import type { CheckInput, Report, Rule } from './rule.ts';

type ReadRelease = ReadableRecord<'releases'>;

export const releases: Rule = {
  id: 'releases',
  description: 'There is a release; its id is its version, and a later version is not older.',
  check({ content }: CheckInput, report) {
    if (!content.records.some(({ kind }) => kind === 'releases')) reportNone(content, report);
    const read = readableRecords(content, 'releases').sort(byVersion);
    for (const { record, data } of read)
      if (record.id !== data.version.replaceAll('.', '-')) reportName(record, data, report);
    read.forEach((next, index) => {
      const previous = read[index - 1];
      if (previous && next.data.date < previous.data.date) reportDate(next, previous, report);
    });
  },
};

const versions = new Intl.Collator('en', { numeric: true });

function byVersion(a: ReadRelease, b: ReadRelease): number {
  return versions.compare(a.data.version, b.data.version);
}

function reportNone({ shownPath }: CheckInput['content'], report: Report): void {
  const folder = { shownPath: `${shownPath}/releases` };
  report(folder, { line: 1, column: 1 }, 'there is no release. Add releases/1-0-0.yaml');
}

function reportName(record: RecordFile, { version }: Release, report: Report): void {
  const name = `${version.replaceAll('.', '-')}.yaml`;
  const message = `field "version" is not the name of the file. Correct it, or rename the file to ${name}`;
  report(record.file, record.positionOf(['version']), message);
}

function reportDate({ record }: ReadRelease, previous: ReadRelease, report: Report): void {
  const { version, date } = previous.data;
  const message = `field "date" is before that of ${version}, ${date}. Correct the date or the version`;
  report(record.file, record.positionOf(['date']), message);
}
