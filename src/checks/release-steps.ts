/** A correction belongs to a later release and says what changed; a release follows the one before. */
import { compareVersions } from '../schemas/release.ts';
import { readableRecords } from './readable-records.ts';
import type { Rule } from './rule.ts';

export const releaseSteps: Rule = {
  id: 'release-steps',
  description:
    'A correction has the day of its release, which is not the first; each change changes something.',
  check({ content }, report) {
    const releases = readableRecords(content, 'releases')
      .map(({ record, data }) => ({ record, ...data }))
      .sort((a, b) => compareVersions(a.version, b.version));
    const [first] = releases;
    for (const { record, data } of readableRecords(content, 'corrections')) {
      const release = releases.find((other) => other.record.id === data.release);
      const at = (field: string) => record.positionOf([field]);
      if (release && release === first)
        report(
          at('release'),
          `"${data.release}" is the first release, which corrects nothing. Name the release that brought the correction`
        );
      else if (release && release.date !== data.date)
        report(
          at('date'),
          `field "date" is ${data.date}, but the release "${data.release}" is of ${release.date}. Write the day of the release`
        );
      for (const [index, { before, after }] of data.changes.entries())
        if (before === after)
          report(
            record.positionOf(['changes', index]),
            'says the same before and after, or neither. Write what changed'
          );
    }
    releases.forEach((release, index) => {
      const previous = releases[index - 1]?.version;
      if (previous === undefined || followingVersions(previous).includes(release.version)) return;
      const message = `the version ${release.version} does not follow ${previous}. Write ${followingVersions(previous).join(', ')}`;
      report(release.record.positionOf(['version']), message);
    });
  },
};

/** Semantic Versioning 2.0.0: one number grows by one, those after it are 0. */
function followingVersions(version: string): string[] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [`${major}.${minor}.${patch + 1}`, `${major}.${minor + 1}.0`, `${major + 1}.0.0`];
}
