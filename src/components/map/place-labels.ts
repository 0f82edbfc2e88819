/** Finds for each mark a side on which its label covers nothing. */
import type { Point } from './drawings.ts';

/** Side of its mark on which a label is. */
export type Side = 'right' | 'left' | 'above' | 'below';

/** A mark that wants a label. */
export interface Labelled extends Point {
  label: string;
  /** A side that is already settled. */
  side?: Side | undefined;
}

/** What a picture leaves for labels. */
export interface LabelSpace {
  width: number;
  /** Height of the letters, in units of the picture. */
  fontSize: number;
  /** Areas that no label may cover. */
  taken?: Box[];
}

/** A rectangle: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

const sides: readonly Side[] = ['right', 'left', 'above', 'below'];
const markRadius = 9;
const distance = 13;
const widthOfLetter = 0.55;

/**
 * Chooses a side for each label, the most important mark first; `undefined` where a label would cover a mark, another
 * label or the edge of the picture.
 */
export function placeLabels(marks: readonly Labelled[], space: LabelSpace): (Side | undefined)[] {
  const taken: Box[] = [...(space.taken ?? []), ...marks.map(boxOfMark)];
  return marks.map((mark, index) => {
    const others = taken.filter((_, at) => at !== index + (space.taken?.length ?? 0));
    const candidates = mark.side ? [mark.side] : sides;
    const side = candidates.find((candidate) =>
      isFree(boxOfLabel(mark, candidate, space.fontSize), others, space.width)
    );
    if (side) taken.push(boxOfLabel(mark, side, space.fontSize));
    return side;
  });
}

function isFree(box: Box, taken: readonly Box[], width: number): boolean {
  return (
    box[0] >= 0 && box[2] <= width && box[1] >= 0 && !taken.some((other) => overlap(box, other))
  );
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function boxOfMark({ x, y }: Point): Box {
  return [x - markRadius, y - markRadius, x + markRadius, y + markRadius];
}

function boxOfLabel({ x, y, label }: Labelled, side: Side, fontSize: number): Box {
  const width = label.length * widthOfLetter * fontSize;
  const half = fontSize / 2;
  const boxes: Record<Side, Box> = {
    right: [x + distance, y - half, x + distance + width, y + half],
    left: [x - distance - width, y - half, x - distance, y + half],
    above: [x - width / 2, y - distance - fontSize, x + width / 2, y - distance],
    below: [x - width / 2, y + distance, x + width / 2, y + distance + fontSize],
  };
  return boxes[side];
}
