/** Every image has an alternative text. */
import { nodesOf } from '../markdown/record-tree.ts';
import { placeOf } from './markdown-targets.ts';
import type { Rule } from './rule.ts';

export const imageAlt: Rule = {
  id: 'image-alt',
  description: 'Every image has alternative text.',
  check({ content }, report) {
    for (const record of content.records)
      for (const node of nodesOf(record)) {
        const isImage = node.type === 'image' || node.type === 'imageReference';
        if (isImage && !node.alt?.trim())
          report(placeOf(record, node), 'the image has no text. Say in [ ] what it shows');
      }
  },
};
