/** Every image has a text for those who do not see it. */
import { visit } from 'unist-util-visit';
import { markdownOf, placeOf } from './markdown-of.ts';
import type { Rule } from './rule.ts';

export const imageAlt: Rule = {
  id: 'image-alt',
  description: 'Every image has alternative text.',
  check({ content }, report) {
    for (const record of content.records)
      visit(markdownOf(record), (node) => {
        const isImage = node.type === 'image' || node.type === 'imageReference';
        if (isImage && !node.alt?.trim())
          report(record.file, placeOf(node), 'the image has no text. Say in [ ] what it shows');
      });
  },
};
