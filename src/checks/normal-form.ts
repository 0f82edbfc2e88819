/** Text is in Unicode Normalization Form C (NFC), so that equal letters compare equal. */
import type { RecordFile } from '../content/record-file.ts';
import type { Position } from '../lib/position.ts';
import { decodedTexts } from './decoded-texts.ts';
import type { Rule } from './rule.ts';

const letterWithMarks = /\P{M}\p{M}*/gu;

export const normalForm: Rule = {
  id: 'normal-form',
  description: 'Text is in Unicode normal form C (NFC); the first place of each file is reported.',
  check({ content }, report) {
    for (const record of content.records) {
      const position = firstPlace(record);
      if (position) report(position, message);
    }
  },
};

const message = 'is not in Unicode normal form C. Type the letter again or normalise the file';

/** Position of the first text, written or decoded from escapes, that is not in NFC. */
function firstPlace(record: RecordFile): Position | undefined {
  const { text, positionAt } = record;
  return isNormal(text)
    ? decodedTexts(record)
        .find((decoded) => !isNormal(decoded.text))
        ?.findPosition()
    : positionAt(firstDifference(text));
}

function isNormal(text: string): boolean {
  return text === text.normalize('NFC');
}

function firstDifference(text: string): number {
  for (const { index, 0: letter } of text.matchAll(letterWithMarks))
    if (letter !== letter.normalize('NFC')) return index;
  return 0;
}
