/** Text is in Unicode normal form C, so that search and comparison meet one spelling of a letter. */
import type { Rule } from './rule.ts';

const letterWithMarks = /\P{M}\p{M}*/gu;

export const normalForm: Rule = {
  id: 'normal-form',
  description: 'Text is in Unicode normal form C (NFC); the first place of each file is reported.',
  check({ content }, report) {
    for (const { file, text, positionAt } of content.records) {
      if (text === text.normalize('NFC')) continue;
      const message = 'is not in Unicode normal form C. Type the letter anew or normalise the file';
      report(file, positionAt(firstDifference(text)), message);
    }
  },
};

function firstDifference(text: string): number {
  for (const { index, 0: letter } of text.matchAll(letterWithMarks))
    if (letter !== letter.normalize('NFC')) return index;
  return 0;
}
