/** The Markdown of a record as a tree whose positions are those of the file. */
import type { Node, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Position, RecordFile } from '../content/record-file.ts';
import { nestingFaultOf } from './nesting.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** Several rules read the same tree; it is parsed once and goes away with its record. */
const trees = new WeakMap<RecordFile, Root>();

/** In: a record. Out: its tree, without children for YAML and for a body that is nested too deep. Do not change it. */
export function markdownOf(record: RecordFile): Root {
  const tree = trees.get(record) ?? parse(record);
  trees.set(record, tree);
  return tree;
}

/** The target of a link or an image, and where it is written. */
export interface Target extends Position {
  url: string;
  isImage: boolean;
}

/** In: a record. Out: the targets of its links and images, in the order of the text. */
export function targetsIn(record: RecordFile): Target[] {
  const tree = markdownOf(record);
  const imageLabels = new Set<string>();
  const targets: Target[] = [];
  visit(tree, 'imageReference', ({ identifier }) => {
    imageLabels.add(identifier);
  });
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
    const isLabel = node.type === 'definition' && imageLabels.has(node.identifier);
    targets.push({ ...placeOf(node), url: node.url, isImage: isLabel || node.type === 'image' });
  });
  return targets;
}

/** Where a node begins. */
export function placeOf(node: Node): Position {
  return node.position?.start ?? { line: 1, column: 1 };
}

function parse(record: RecordFile): Root {
  return record.file.extension === '.md' && !nestingFaultOf(record)
    ? parser.parse(record.text)
    : { type: 'root', children: [] };
}
