/** YAML with the position of every value in its file. */
import { location } from 'vfile-location';
import { isNode, isPair, parseDocument, type Document } from 'yaml';
import type { Position } from '../lib/position.ts';
import { findYamlProblems } from './yaml-problems.ts';

/** Values of a YAML text, and where they are. */
export interface YamlFile {
  /** Parsed values; `undefined` when the YAML cannot be read. */
  data: unknown;
  /** Why it cannot be read. */
  problems: (Position & { message: string })[];
  /** Position of the value at a path of keys, or of the nearest parent that exists. */
  positionOf(path: readonly PropertyKey[]): Position;
  /** Position of a key in the map at a path. */
  positionOfKey(path: readonly PropertyKey[], key: string): Position;
  /** Position of the character at an offset in the file, at most its end. */
  positionAt(offset: number): Position;
}

/**
 * Parses YAML 1.2 with its core schema, which has no timestamps; keys are texts, each once.
 *
 * @param file - Path of the file as shown.
 * @param text - All of its text.
 * @param yaml - The part that is YAML.
 * @param start - Offset of that part.
 */
export function parseYaml(file: string, text: string, yaml = text, start = 0): YamlFile {
  const document = parseDocument(yaml, { stringKeys: true, prettyErrors: false });
  const places = location(text);
  const positionAt = (offset: number): Position => {
    const { line = 1, column = 1 } = places.toPoint(Math.min(offset, text.length)) ?? {};
    return { file, line, column };
  };
  const problems = findYamlProblems(document, yaml).map(({ at, message }) => ({
    ...positionAt(start + at),
    message,
  }));
  return {
    data: problems.length === 0 ? document.toJS() : undefined,
    problems,
    positionOf: (path) => positionAt(start + offsetOf(document, path)),
    positionOfKey: (path, key) => positionAt(start + offsetOfKey(document, path, key)),
    positionAt,
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function offsetOfKey(document: Document, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const items = map && typeof map === 'object' && 'items' in map ? (map.items as unknown[]) : [];
  const pair = items.find((item) => isPair(item) && String(item.key) === key);
  const keyNode = isPair(pair) ? pair.key : undefined;
  return isNode(keyNode) && keyNode.range ? keyNode.range[0] : offsetOf(document, path);
}
