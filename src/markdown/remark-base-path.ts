/**
 * Puts the base path of the site before links and images that begin with a slash.
 *
 * Before: `[all 28](/entities/)`
 * After:  `<a href="/record/entities/">all 28</a>` on a site under `/record/`
 *
 * Runs before `remark-record-links`, whose addresses have the base path already.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { withBase } from '../lib/addresses.ts';

export interface BasePathOptions {
  /** Base path of the site, `/` or `/record/`. */
  base: string;
}

export default function remarkBasePath({ base }: BasePathOptions) {
  // A walk through every tree is not free, and at the root there is nothing to put before a link.
  if (base === '/') return undefined;
  return (tree: Root): void => {
    visit(tree, (node) => {
      const hasUrl = node.type === 'link' || node.type === 'definition' || node.type === 'image';
      if (hasUrl && isInternal(node.url)) node.url = withBase(base, node.url);
    });
  };
}

/** `//host/` is another site. */
function isInternal(url: string): boolean {
  return /^\/(?!\/)/.test(url);
}
