/** Texts with the escapes of YAML and the character references of Markdown resolved, which can hide a character. */
import type { RecordFile } from '../content/record-file.ts';
import type { Position } from '../content/record-positions.ts';
import { nodesOf } from '../markdown/record-tree.ts';
import { placeOf } from './markdown-targets.ts';
import { stringsIn } from './walk-values.ts';

/** A text as readers get it. */
export interface DecodedText {
  text: string;
  /** Finds where it is written, which is slow. */
  findPosition(): Position;
}

/** In: a record. Out: every text of its values and of its body, in the order of the file. */
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
      .map((key) => ({ text: String(node[key as never]), findPosition: () => placeOf(node) }))
  );
}
