/** At least one release; file names are versions, and dates increase with versions. */
import type { RecordFile } from '../content/record-file.ts';
import { releaseSchema, type Release } from '../schemas/release.ts';
import type { CheckInput, Report, Rule } from './rule.ts';

interface ReadRelease {
  record: RecordFile;
  release: Release;
}

export const releases: Rule = {
  id: 'releases',
  description: 'There is a release; its id is its version, and a later version is not older.',
  check({ content }: CheckInput, report) {
    const records = content.records.filter(({ kind }) => kind === 'releases');
    if (records.length === 0) reportNone(content, report);
    const read = records.flatMap(readRelease).sort(byVersion);
    for (const { record, release } of read)
      if (record.id !== release.version.replaceAll('.', '-')) reportName(record, release, report);
    read.forEach((next, index) => {
      const previous = read[index - 1];
      if (previous && next.release.date < previous.release.date) reportDate(next, previous, report);
    });
  },
};

/** Omits releases that do not fit the schema; the rule `schema` reports them. */
function readRelease(record: RecordFile): ReadRelease[] {
  const { data } = releaseSchema.safeParse(record.data);
  return data ? [{ record, release: data }] : [];
}

const versions = new Intl.Collator('en', { numeric: true });

function byVersion(a: ReadRelease, b: ReadRelease): number {
  return versions.compare(a.release.version, b.release.version);
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
  const { version, date } = previous.release;
  const message = `field "date" is before that of ${version}, ${date}. Correct the date or the version`;
  report(record.file, record.positionOf(['date']), message);
}
