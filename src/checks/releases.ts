/** At least one release; file names are versions, and dates increase with versions. */
import { startOf } from '../lib/position.ts';
import { compareVersions } from '../schemas/release.ts';
import { readableRecords } from './readable-records.ts';
import type { Rule } from './rule.ts';

export const releases: Rule = {
  id: 'releases',
  description: 'There is a release; its id is its version, and a later version is not older.',
  check({ content }, report) {
    if (!content.records.some(({ kind }) => kind === 'releases'))
      report(
        startOf(`${content.shownPath}/releases`),
        'there is no release. Add releases/1-0-0.yaml'
      );
    const read = readableRecords(content, 'releases').sort((a, b) =>
      compareVersions(a.data.version, b.data.version)
    );
    for (const [index, { record, data }] of read.entries()) {
      const id = data.version.replaceAll('.', '-');
      if (record.id !== id)
        report(
          record.positionOf(['version']),
          `field "version" is not the name of the file. Correct it, or rename the file to ${id}.yaml`
        );
      const previous = read[index - 1]?.data;
      if (previous && data.date < previous.date)
        report(
          record.positionOf(['date']),
          `field "date" is before that of ${previous.version}, ${previous.date}. Correct the date or the version`
        );
    }
  },
};
