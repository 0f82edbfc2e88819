/** Items of a list are unique, because each is the key of a row in an exported table. */
import type { RecordFile } from '../content/record-file.ts';
import type { Report, Rule } from './rule.ts';
import { listsIn, valueOf } from './walk-values.ts';

export const duplicateItems: Rule = {
  id: 'duplicate-items',
  description: 'A list has no id, text or group of fields twice.',
  check({ content }, report) {
    for (const record of content.records) checkRecord(record, report);
  },
};

function checkRecord({ data, positionOf }: RecordFile, report: Report): void {
  for (const { value: items, path } of listsIn(data)) {
    const firstOf = new Map<string, number>();
    for (const [index, item] of items.entries()) {
      const first = firstOf.get(keyOf(item));
      if (first === undefined) firstOf.set(keyOf(item), index);
      else {
        const { line } = positionOf([...path, first]);
        const message = `the item stands already in line ${line}. Remove one`;
        report(positionOf([...path, index]), message);
      }
    }
  }
}

/** An item without a source, such as a misspelling, is identified by its text. */
function keyOf(item: unknown): string {
  const text = valueOf(item, 'text');
  const hasSource = valueOf(item, 'source') !== undefined;
  return JSON.stringify(text === undefined || hasSource ? item : text);
}
