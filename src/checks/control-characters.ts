/**
 * Nothing invisible is published: bidirectional controls can reorder what a reader sees, zero-width
 * characters break search. Refused are all of Unicode's control and format characters and separators of
 * lines, so that no list of ours can be incomplete; tabs and line ends have their own rules.
 */
import type { Rule } from './rule.ts';

const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

export const controlCharacters: Rule = {
  id: 'control-characters',
  description:
    'Text has no invisible characters: controls, bidirectional marks, zero-width spaces.',
  check({ content }, report) {
    for (const { file, text, positionAt } of content.records)
      for (const { index, 0: character } of text.matchAll(invisible))
        report(file, positionAt(index), `has the invisible ${codePoint(character)}. Delete it`);
  },
};

function codePoint(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${digits.padStart(4, '0')}`;
}
