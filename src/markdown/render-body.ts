/** Renders the Markdown of records with one frozen processor and the site's list of plugins. */
import type { Nodes, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { rehypePlugins, remarkPlugins, type MarkdownOptions } from './index.ts';
import type { MarkdownFile } from './nesting-fault.ts';
import { takeTree } from './record-tree.ts';

/**
 * Makes a function that renders the body of a record as HTML. It takes the tree that the check parsed, and changes it.
 */
export function bodyRenderer(options: MarkdownOptions): (record: MarkdownFile) => string {
  const processor = unified()
    .use(remarkPlugins(options))
    .use(remarkRehype)
    .use(rehypePlugins())
    .use(rehypeStringify)
    .freeze();
  return (record) => {
    const file = new VFile({ path: record.file.path });
    return processor.stringify(processor.runSync(withoutPositions(takeTree(record)), file), file);
  };
}

/** No message is made here, and each plugin copies positions from tree to tree. */
function withoutPositions<Tree extends Root | Nodes>(tree: Tree): Tree {
  delete tree.position;
  if ('children' in tree) tree.children.forEach(withoutPositions);
  return tree;
}
