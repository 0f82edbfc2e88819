/** Every source is cited: an uncited one is a leftover, or its citation was lost. */
import type { RecordFile } from '../content/record-file.ts';
import type { Content } from '../content/records.ts';
import { startOf } from '../lib/position.ts';
import type { Rule } from './rule.ts';
import { nestingFaultOf } from '../markdown/nesting-fault.ts';
import { targetsIn } from './markdown-targets.ts';
import { stringsNamed } from './walk-values.ts';

export const unusedSources: Rule = {
  id: 'unused-sources',
  description: 'Every source is cited by a record.',
  check({ content }, report) {
    if (hasUnread(content)) return;
    const isSource = ({ kind }: RecordFile) => kind === 'sources';
    const others = content.records.filter((record) => !isSource(record));
    const cited = new Set(others.flatMap(citedSources));
    const unread = others.filter((one) => one.data === undefined || nestingFaultOf(one));
    for (const { file, id } of content.records.filter(isSource))
      if (!cited.has(id) && !unread.some(({ text }) => text.includes(id)))
        report(startOf(file.shownPath), 'no record cites this source. Cite it or delete it');
  },
};

/** An unreadable file may cite the source; its own problem is reported first. */
function hasUnread({ files, records }: Content): boolean {
  const read = new Set(records.map(({ file }) => file.path));
  return files.some(({ isRegular, kind, path }) => isRegular && kind && !read.has(path));
}

function citedSources(record: RecordFile): string[] {
  const linked = targetsIn(record).flatMap(({ url }) => /^source:([^#]*)/.exec(url)?.[1] ?? []);
  return [...stringsNamed(record.data, 'source').map(({ value }) => value), ...linked];
}
