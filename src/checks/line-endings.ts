/** Lines end with LF: with CRLF a change of one line shows as a change of all. */
import type { Rule } from './rule.ts';

export const lineEndings: Rule = {
  id: 'line-endings',
  description: 'Lines end with LF, not CRLF.',
  check({ content }, report) {
    for (const { file, text, positionAt } of content.records) {
      const first = text.indexOf('\r');
      if (first !== -1)
        report(file, positionAt(first), 'has line ends of Windows (CRLF). Save the file with LF');
    }
  },
};
