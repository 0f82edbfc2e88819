/** The pages and scales that routes print are there, with every step in use; no other is, because no route prints it. */
import type { ContentFile } from '../content/content-files.ts';
import type { Content } from '../content/records.ts';
import { verdict } from '../schemas/claim.ts';
import { recordKinds } from '../schemas/index.ts';
import { recordId } from '../schemas/scalars.ts';
import { sourceRank } from '../schemas/source.ts';
import { basis } from '../schemas/statement.ts';
import { readableRecords } from './readable-records.ts';
import type { Report, Rule } from './rule.ts';

export const neededRecords: Rule = {
  id: 'needed-records',
  description:
    'Every page and scale that the site prints is there, with all steps in use, and no other.',
  check({ content }, report) {
    checkSet(content, 'pages', pages, report);
    checkSet(content, 'scales', Object.keys(steps), report);
    checkSteps(content, report);
  },
};

/** Pages of prose; each has a route of its own in `src/pages/`. */
const pages = ['about', 'article', 'corrections', 'data', 'home', 'method', 'origins'];

/** Steps that each scale needs; flags are held by the rule `references`. */
const steps: Record<string, readonly string[]> = {
  bases: basis.options,
  flags: [],
  judgements: [],
  notes: [],
  ranks: sourceRank.options,
  verdicts: verdict.options,
};

function checkSet(
  { files, shownPath }: Content,
  kind: 'pages' | 'scales',
  ids: readonly string[],
  report: Report
): void {
  const found = new Set(files.filter((file) => file.kind === kind).map(({ id }) => id));
  const name = (id: string) => `${kind}/${id}${recordKinds[kind].extension}`;
  for (const id of ids)
    if (!found.has(id))
      report(
        { shownPath: `${shownPath}/${kind}` },
        start,
        `the record "${id}" is missing. Add ${name(id)}`
      );
  for (const file of files)
    if (file.kind === kind && isRecordFile(file) && !ids.includes(file.id))
      report(
        file,
        start,
        `no page shows "${file.id}". Remove the file; the site shows ${ids.join(', ')}`
      );
}

/** Other files are reported by `file-name` and `symbolic-link`. */
function isRecordFile({ kind, id, extension, isRegular }: ContentFile): boolean {
  return (
    isRegular &&
    kind !== undefined &&
    extension === recordKinds[kind].extension &&
    recordId.safeParse(id).success
  );
}

const start = { line: 1, column: 1 };

function checkSteps(content: Content, report: Report): void {
  for (const { record, data } of readableRecords(content, 'scales')) {
    const present = new Set(data.steps.map(({ id }) => id));
    for (const step of steps[record.id] ?? [])
      if (!present.has(step))
        report(
          record.file,
          record.positionOf(['steps']),
          `the step "${step}" is missing. Add it to ${record.id}`
        );
  }
}
