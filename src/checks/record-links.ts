/** A link to a record names one that exists; resolved with the site's own plugin. */
import type { Definition, Link } from 'mdast';
import { VFile } from 'vfile';
import type { RecordFile } from '../content/record-file.ts';
import { startOf } from '../lib/position.ts';
import remarkRecordLinks from '../markdown/remark-record-links.ts';
import { isKnownRecord } from './known-records.ts';
import { nodesOf } from '../markdown/record-tree.ts';
import type { CheckInput, Report, Rule } from './rule.ts';

export const recordLinks: Rule = {
  id: 'record-links',
  description:
    'A link such as entity:hikvision or entity:hami-psb#seat names a record and a place that exist.',
  check(input, report) {
    for (const record of input.content.records) checkRecord(record, input, report);
  },
};

function checkRecord(record: RecordFile, { known }: CheckInput, report: Report): void {
  const file = new VFile(record.text);
  const plugin = remarkRecordLinks({
    base: '/',
    isKnown: (kind, id, fragment) => isKnownRecord(known, kind, id, fragment),
  });
  plugin({ type: 'root', children: copiesOfLinks(record) }, file);
  for (const { line = 1, column = 1, reason } of file.messages)
    report({ ...startOf(record.file.shownPath), line, column }, reason);
}

/** The plugin changes the URLs of its input, so it gets a copy. */
function copiesOfLinks(record: RecordFile): (Link | Definition)[] {
  const links = nodesOf(record).filter(({ type }) => type === 'link' || type === 'definition');
  return links.map((node) => ({ ...node, children: [] })) as (Link | Definition)[];
}
