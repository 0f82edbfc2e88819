/** Every source is cited somewhere: one that nothing cites is left over, or its citation was lost. */
import type { RecordFile } from '../content/record-file.ts';
import type { Rule } from './rule.ts';
import { targetsIn } from './markdown-of.ts';
import { stringsNamed } from './walk-values.ts';

export const unusedSources: Rule = {
  id: 'unused-sources',
  description: 'Every source is cited by a record.',
  check({ content }, report) {
    const isSource = ({ kind }: RecordFile) => kind === 'sources';
    const others = content.records.filter((record) => !isSource(record));
    const cited = new Set(others.flatMap(citedSources));
    const unread = others.filter(({ data }) => data === undefined);
    for (const { file, id } of content.records.filter(isSource))
      if (!cited.has(id) && !unread.some(({ text }) => text.includes(id)))
        report(file, { line: 1, column: 1 }, 'no record cites this source. Cite it or delete it');
  },
};

function citedSources(record: RecordFile): string[] {
  const linked = targetsIn(record).flatMap(({ url }) => /^source:([^#]*)/.exec(url)?.[1] ?? []);
  return [...stringsNamed(record.data, 'source').map(({ value }) => value), ...linked];
}
