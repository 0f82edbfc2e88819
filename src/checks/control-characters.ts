/**
 * No invisible characters: bidirectional controls can reorder what a reader sees, zero-width characters break search.
 * The rule refuses Unicode's categories of control, format and separator characters, so no list of ours can be
 * incomplete. Tabs and line ends have their own rules.
 */
import type { RecordFile } from '../content/record-file.ts';
import { codePointName } from '../lib/text.ts';
import { decodedTexts } from './decoded-texts.ts';
import type { Report, Rule } from './rule.ts';

const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

export const controlCharacters: Rule = {
  id: 'control-characters',
  description:
    'Text has no invisible characters: controls, bidirectional marks, zero-width spaces.',
  check({ content }, report) {
    for (const record of content.records) {
      const { text, positionAt } = record;
      for (const { index, 0: character } of text.matchAll(invisible))
        report(positionAt(index), `has the invisible ${codePointName(character)}. Delete it`);
      reportEscaped(record, report);
    }
  },
};

/** `"\u202E"` in YAML and `&#x202E;` in Markdown are published as the characters that they encode. */
function reportEscaped(record: RecordFile, report: Report): void {
  for (const { text, findPosition } of decodedTexts(record))
    for (const [character] of text.matchAll(invisible)) {
      const message = `stands for a text with the invisible ${codePointName(character)}. Delete the escape`;
      if (!record.text.includes(character)) report(findPosition(), message);
    }
}
