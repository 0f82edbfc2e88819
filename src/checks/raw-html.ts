/** Markdown has no HTML: the build drops it, and what an editor wrote would silently be missing. */
import { visit } from 'unist-util-visit';
import { markdownOf, placeOf } from './markdown-of.ts';
import type { Rule } from './rule.ts';

export const rawHtml: Rule = {
  id: 'raw-html',
  description: 'Markdown has no HTML tags or comments.',
  check({ content }, report) {
    for (const record of content.records)
      visit(markdownOf(record), 'html', (node) => {
        report(record.file, placeOf(node), 'has raw HTML. Write it in Markdown or delete it');
      });
  },
};
