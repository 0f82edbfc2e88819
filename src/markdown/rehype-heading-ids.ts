/**
 * Gives each heading an id made of its words, as GitHub does.
 *
 * Before: `<h2>Later lists</h2>`
 * After:  `<h2 id="later-lists">Later lists</h2>`
 */
import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

export default function rehypeHeadingIds() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    visit(tree, 'element', ({ tagName, properties, children }) => {
      if (/^h[1-6]$/.test(tagName)) properties['id'] ??= slugger.slug(toString(children));
    });
  };
}
