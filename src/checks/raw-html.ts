/** Markdown contains no HTML: the build would drop it silently. */
import { nodesOf } from '../markdown/record-tree.ts';
import { placeOf } from './markdown-targets.ts';
import type { Rule } from './rule.ts';

export const rawHtml: Rule = {
  id: 'raw-html',
  description: 'Markdown has no HTML tags or comments.',
  check({ content }, report) {
    for (const record of content.records)
      for (const node of nodesOf(record))
        if (node.type === 'html')
          report(placeOf(record, node), 'has raw HTML. Write it in Markdown or delete it');
  },
};
