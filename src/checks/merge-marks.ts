/** No file is half merged. */
import type { Rule } from './rule.ts';

const mark = /^(?:<{7} .*|\|{7} .*|>{7} .*|={7})$/gm;

export const mergeMarks: Rule = {
  id: 'merge-marks',
  description: 'A file has no marks of an unfinished merge.',
  check({ content }, report) {
    for (const { text, positionAt } of content.records)
      for (const { index, 0: line } of text.matchAll(mark))
        report(
          positionAt(index),
          `has the mark "${line.slice(0, 7)}" of an unfinished merge. Choose one version and delete the marks`
        );
  },
};
