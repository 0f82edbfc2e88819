/** What the map shows at a point: a mark that leads to an entity. */
import type { Point } from './drawings.ts';
import type { Shape } from './mark-shapes.ts';
import type { Side } from './place-labels.ts';

/** One entity on the map. */
export interface Mark extends Point {
  id: string;
  /** Full name and place, for the link. */
  title: string;
  /** Its short label. */
  label: string;
  shape: Shape;
  /** Side of the label; `undefined` where it has no room. */
  side: Side | undefined;
  /** Whether the label has room only where the map is shown large. */
  isMinor: boolean;
}

/** Marks that share a place, in a column next to the map. */
export interface CallOut {
  heading: string;
  /** The place that they share. */
  from: Point;
  /** Upper left of the column. */
  at: Point;
  marks: Mark[];
}

/** A mark before it has a position. */
export type Unplaced = Pick<Mark, 'id' | 'title' | 'label' | 'shape'>;

/** Height of a line in a column, in units of the picture. */
export interface ColumnOptions extends Pick<CallOut, 'heading' | 'from' | 'at'> {
  lineHeight: number;
}

/** Stacks marks under a heading, from the top. */
export function stackMarks(marks: readonly Unplaced[], options: ColumnOptions): CallOut {
  const { lineHeight, ...callOut } = options;
  const { x, y } = options.at;
  const placed = marks.map((mark, index): Mark => ({
    ...mark,
    x: x + 8,
    y: y + lineHeight * (index + 1),
    side: 'right',
    isMinor: false,
  }));
  return { ...callOut, marks: placed };
}

/** Path of the line that ties a column to its place: to the nearest point of its edge, and along the edge. */
export function tieOf({ from, at, marks }: CallOut): string {
  const left = at.x - 6;
  const top = at.y - 7;
  const bottom = (marks.at(-1)?.y ?? at.y) + 7;
  const nearest = Math.min(Math.max(from.y, top), bottom);
  return `M${from.x} ${from.y}L${left} ${nearest}M${left} ${top}V${bottom}`;
}
