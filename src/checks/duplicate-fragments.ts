/** A fragment identifies one statement of a record; a second one with the same id could not be linked. */
import type { RecordFile } from '../content/record-file.ts';
import type { Report, Rule } from './rule.ts';
import { stringsNamed } from './walk-values.ts';

export const duplicateFragments: Rule = {
  id: 'duplicate-fragments',
  description: 'No two statements of a record have the same id.',
  check({ content }, report) {
    for (const record of content.records) checkRecord(record, report);
  },
};

function checkRecord({ file, data, positionOf }: RecordFile, report: Report): void {
  const firstUse = new Map<string, PropertyKey[]>();
  for (const { value, path } of stringsNamed(data, 'id')) {
    const first = firstUse.get(value);
    if (first === undefined) firstUse.set(value, path);
    else {
      const { line } = positionOf(first);
      report(
        file,
        positionOf(path),
        `the id "${value}" is already used in line ${line}. Choose another`
      );
    }
  }
}
