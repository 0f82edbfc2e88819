/** Texts with the escapes of YAML and the character references of Markdown resolved, which can hide a character. */
import { visit } from 'unist-util-visit';
import type { Position, RecordFile } from '../content/record-file.ts';
import { markdownOf, placeOf } from './markdown-of.ts';
import { stringsIn } from './walk-values.ts';

/** A text as readers get it, and where it is written. */
export interface DecodedText {
  text: string;
  position: Position;
}

/** In: a record. Out: every text of its values and of its body, in the order of the file. */
export function decodedTexts(record: RecordFile): DecodedText[] {
  return [...valuesOf(record), ...textsOf(record)];
}

function valuesOf({ data, positionOf }: RecordFile): DecodedText[] {
  return stringsIn(data).map(({ value, path }) => ({ text: value, position: positionOf(path) }));
}

function textsOf(record: RecordFile): DecodedText[] {
  const texts: DecodedText[] = [];
  visit(markdownOf(record), (node) => {
    if (node.type === 'yaml') return;
    for (const key of ['value', 'alt', 'title', 'url'] as const)
      if (key in node) texts.push({ text: String(node[key as never]), position: placeOf(node) });
  });
  return texts;
}
