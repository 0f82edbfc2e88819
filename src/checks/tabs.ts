/** No tabs: YAML forbids them as indentation, and editors show them with different widths. */
import type { Rule } from './rule.ts';

const tabsOfLine = /^[^\t\n]*\t/gm;

export const tabs: Rule = {
  id: 'tabs',
  description: 'A file has spaces and no tabs; the first tab of each line is reported.',
  check({ content }, report) {
    for (const { text, positionAt } of content.records)
      for (const { index, 0: upToTab } of text.matchAll(tabsOfLine))
        report(positionAt(index + upToTab.length - 1), 'has a tab. Use spaces');
  },
};
