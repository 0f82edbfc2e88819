/** Texts with YAML escapes and Markdown character references decoded; both can hide a character. */
import type { RecordFile } from '../content/record-file.ts';
import type { Position } from '../lib/position.ts';
import { nodesOf } from '../markdown/record-tree.ts';
import { placeOf } from './markdown-targets.ts';
import { stringsIn } from './walk-values.ts';

/** A decoded text. */
export interface DecodedText {
  text: string;
  /** Finds its position in the file. Slow: call it only to report. */
  findPosition(): Position;
}

/** Lists every text of a record's values and body, in the order of the file. */
export function decodedTexts(record: RecordFile): DecodedText[] {
  return [...valuesOf(record), ...textsOf(record)];
}

function valuesOf({ data, positionOf }: RecordFile): DecodedText[] {
  return stringsIn(data).map(({ value, path }) => ({
    text: value,
    findPosition: () => positionOf(path),
  }));
}

function textsOf(record: RecordFile): DecodedText[] {
  return nodesOf(record).flatMap((node) =>
    (['value', 'alt', 'title', 'url'] as const)
      .filter((key) => key in node)
      .map((key) => ({
        text: String(node[key as never]),
        findPosition: () => placeOf(record, node),
      }))
  );
}
