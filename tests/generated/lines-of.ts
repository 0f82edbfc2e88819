/** The lines of a file that contain a value of its record. */
import { isNode, parseDocument } from 'yaml';
import type { RecordFile } from '../../src/content/record-file.ts';

/** Finds the first and last line, from the key to the end of the value. */
export function linesOf(record: RecordFile, path: readonly PropertyKey[]): [number, number] {
  const { positionOf, positionOfKey, positionAt } = record;
  const key = path.at(-1);
  const first = positionOf(path).line;
  const ofKey = typeof key === 'string' ? positionOfKey(path.slice(0, -1), key).line : first;
  return [Math.min(first, ofKey), positionAt(endOf(record, path)).line];
}

function endOf({ file, text }: RecordFile, path: readonly PropertyKey[]): number {
  const start = file.extension === '.md' ? '---\n'.length : 0;
  const end = file.extension === '.md' ? text.indexOf('\n---\n') + 1 : text.length;
  const node = parseDocument(text.slice(start, end)).getIn(path, true);
  return isNode(node) && node.range ? start + node.range[1] : end;
}
