/** Targets of links and images in Markdown, and how long a body is. */
import { toString } from 'mdast-util-to-string';
import type { Node } from 'mdast';
import type { RecordFile } from '../content/record-file.ts';
import { startOf, type Position } from '../lib/position.ts';
import { countWords } from '../lib/text.ts';
import { nodesOf, treeOf } from '../markdown/record-tree.ts';

/** The target of a link or an image, and its position. */
export interface Target extends Position {
  url: string;
  isImage: boolean;
}

/** Cache: several rules need the same targets. */
const targets = new WeakMap<RecordFile, readonly Target[]>();

/** Lists the targets of a record's links and images, in the order of the text. */
export function targetsIn(record: RecordFile): readonly Target[] {
  const found = targets.get(record) ?? findTargets(record);
  targets.set(record, found);
  return found;
}

function findTargets(record: RecordFile): Target[] {
  const nodes = nodesOf(record);
  const images = nodes.filter((node) => node.type === 'imageReference');
  const imageLabels = new Set(images.map(({ identifier }) => identifier));
  return nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return [];
    const isLabel = node.type === 'definition' && imageLabels.has(node.identifier);
    return [{ ...placeOf(record, node), url: node.url, isImage: isLabel || node.type === 'image' }];
  });
}

/** Start of a node in the file. */
export function placeOf({ file }: RecordFile, { position }: Node): Position {
  const start = startOf(file.shownPath);
  return position ? { ...start, line: position.start.line, column: position.start.column } : start;
}

/** Counts the words of a body. */
export function wordsOfBody(record: RecordFile): number {
  const blocks = treeOf(record).children.map((block) => toString(block));
  return countWords(blocks.join(' '));
}

/** Where the text of a body begins. */
export function startOfBody({ text, body, positionAt }: RecordFile): Position {
  return positionAt(text.length - body.trimStart().length);
}
