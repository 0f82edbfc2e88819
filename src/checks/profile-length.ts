/** The profile of an entity has a minimum and a maximum number of words. */
import { toString } from 'mdast-util-to-string';
import type { RecordFile } from '../content/record-file.ts';
import { nestingFaultOf } from '../markdown/nesting-fault.ts';
import { treeOf } from '../markdown/record-tree.ts';
import type { Rule } from './rule.ts';

const least = 60;
const most = 150;

export const profileLength: Rule = {
  id: 'profile-length',
  description: `The body of an entity has ${least} to ${most} words.`,
  check({ content }, report) {
    for (const record of content.records) {
      if (record.kind !== 'entities' || record.body === record.text) continue;
      if (nestingFaultOf(record)) continue; // `nesting` reports it.
      const words = countWords(record);
      const message = `the profile has ${words} words. Write ${least} to ${most}`;
      if (words < least || words > most) report(record.file, startOfBody(record), message);
    }
  },
};

function countWords(record: RecordFile): number {
  const text = treeOf(record)
    .children.map((block) => toString(block))
    .join(' ');
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function startOfBody({ text, body, positionAt }: RecordFile): { line: number; column: number } {
  const blank = body.length - body.trimStart().length;
  return positionAt(text.length - body.length + (blank < body.length ? blank : 0));
}
