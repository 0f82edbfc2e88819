/** Headings of a body begin at level 2, below the page's own h1, and skip no level. */
import type { Heading } from 'mdast';
import { nodesOf } from '../markdown/record-tree.ts';
import { placeOf } from './markdown-targets.ts';
import type { Rule } from './rule.ts';

export const headingOrder: Rule = {
  id: 'heading-order',
  description: 'Headings begin at level 2 and skip no level.',
  check({ content }, report) {
    for (const record of content.records) {
      let above = 1;
      for (const node of nodesOf(record)) {
        if (node.type !== 'heading') continue;
        const message = faultOf(node, above);
        if (message !== undefined) report(placeOf(record, node), message);
        above = node.depth;
      }
    }
  },
};

function faultOf({ depth }: Heading, above: number): string | undefined {
  if (depth === 1) return 'has a heading of level 1, which the page sets. Begin with ##';
  if (depth > above + 1)
    return `the heading skips from level ${above} to ${depth}. Use ${'#'.repeat(above + 1)}`;
  return undefined;
}
