/** The Markdown of a record as a tree whose positions are those of the file. */
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { nestingFaultOf, type MarkdownFile } from './nesting-fault.ts';

/** CommonMark with the tables, footnotes and other extensions of GFM. */
const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** A tree, and all nodes of it in the order of the text. */
interface Parsed {
  tree: Root;
  nodes: Nodes[];
}

/** The checks and the site read the same tree; it is parsed once and goes away with its record. */
const memory = new WeakMap<MarkdownFile, Parsed>();

/** The tree of a record, shared: do not change it. It is empty for YAML and for a body that is nested too deep. */
export function treeOf(record: MarkdownFile): Root {
  return parsed(record).tree;
}

/** Lists the nodes of a record's tree in the order of the text. Many rules need the list, so it is cached. */
export function nodesOf(record: MarkdownFile): readonly Nodes[] {
  return parsed(record).nodes;
}

/** Removes the tree of a record from the cache, so that the caller may change it. */
export function takeTree(record: MarkdownFile): Root {
  const { tree } = parsed(record);
  memory.delete(record);
  return tree;
}

function parsed(record: MarkdownFile): Parsed {
  const known = memory.get(record) ?? parse(record);
  memory.set(record, known);
  return known;
}

function parse(record: MarkdownFile): Parsed {
  const tree = parser.parse(nestingFaultOf(record) ? '' : record.body);
  const nodes = listNodes(tree);
  moveDown(nodes, record);
  return { tree, nodes };
}

function listNodes(node: Nodes, list: Nodes[] = []): Nodes[] {
  list.push(node);
  if ('children' in node) for (const child of node.children) listNodes(child, list);
  return list;
}

/** The front matter is not parsed as Markdown, which would take longer than the body does. */
function moveDown(nodes: readonly Nodes[], { text, body }: MarkdownFile): void {
  const before = text.length - body.length;
  const lines = text.slice(0, before).split('\n').length - 1;
  for (const { position } of nodes)
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + before;
    }
}
