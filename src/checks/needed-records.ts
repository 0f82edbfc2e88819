/** The pages and scales that routes print are there, with every step in use; no other is, because no route prints it. */
import type { ContentFile } from '../content/content-files.ts';
import type { Content } from '../content/records.ts';
import { startOf } from '../lib/position.ts';
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
  const found = files.filter((file) => file.kind === kind);
  for (const id of ids) {
    const name = `${kind}/${id}${recordKinds[kind].extension}`;
    if (!found.some((file) => file.id === id))
      report(startOf(`${shownPath}/${kind}`), `the record "${id}" is missing. Add ${name}`);
  }
  for (const file of found) {
    const message = `no page shows "${file.id}". Remove the file; the site shows ${ids.join(', ')}`;
    if (isRecordFile(file, kind) && !ids.includes(file.id))
      report(startOf(file.shownPath), message);
  }
}

/** Other files are reported by `file-name` and `symbolic-link`. */
function isRecordFile(
  { id, extension, isRegular }: ContentFile,
  kind: 'pages' | 'scales'
): boolean {
  return isRegular && extension === recordKinds[kind].extension && recordId.safeParse(id).success;
}

function checkSteps(content: Content, report: Report): void {
  for (const { record, data } of readableRecords(content, 'scales'))
    for (const step of steps[record.id] ?? []) {
      const message = `the step "${step}" is missing. Add it to ${record.id}`;
      if (!data.steps.some(({ id }) => id === step)) report(record.positionOf(['steps']), message);
    }
}
