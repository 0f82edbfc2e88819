/** Where values stand in a text and in a YAML document. */
import { location } from 'vfile-location';
import { isNode, isPair, type Document } from 'yaml';

/** Place in a file; line and column count from 1. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Makes a function that finds the line and column of an offset in a text.
 *
 * @returns The function; an offset beyond the end gives the position of the end.
 */
export function positionFinder(text: string): (offset: number) => Position {
  const places = location(text);
  return (offset) => {
    const point = places.toPoint(Math.min(offset, text.length));
    return { line: point?.line ?? 1, column: point?.column ?? 1 };
  };
}

/** Offset of the value at a path of keys, or of the nearest parent that exists. */
export function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Offset of a key in the map at a path. */
export function offsetOfKey(document: Document, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const items = map && typeof map === 'object' && 'items' in map ? (map.items as unknown[]) : [];
  const pair = items.find((item) => isPair(item) && String(item.key) === key);
  const keyNode = isPair(pair) ? pair.key : undefined;
  return isNode(keyNode) && keyNode.range ? keyNode.range[0] : offsetOf(document, path);
}
