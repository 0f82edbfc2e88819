/** Lines end with LF; a switch to CRLF would appear in a diff as a change of every line. */
import type { Rule } from './rule.ts';

export const lineEndings: Rule = {
  id: 'line-endings',
  description: 'Lines end with LF, not CRLF.',
  check({ content }, report) {
    for (const { text, positionAt } of content.records) {
      const first = text.indexOf('\r');
      if (first !== -1)
        report(positionAt(first), 'has line ends of Windows (CRLF). Save the file with LF');
    }
  },
};
