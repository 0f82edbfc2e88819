/** Draws dates down a column, a row for each, so that the words in the same row need no marks. */
import { decimalYear, type Years } from '../../lib/days.ts';

/** One dated row. */
export interface DatedRow {
  /** ISO day, month or year. */
  on: string;
  /** True where the thick line begins. */
  isStart: boolean;
}

/** Path data in a box that is stretched to its column: `width` units of time by `height` units of rows. */
export interface DateDrawing {
  width: number;
  height: number;
  /** A thick line from its first row down. */
  since: string;
  /** A dot for each date. */
  dots: string;
}

/** Units of a year: one is some six days, less than a pixel. */
const yearWidth = 60;
const rowHeight = 2;

/**
 * Draws dated rows, oldest first. A dot is a line of no length, which a round stroke makes visible. Moves are relative,
 * which takes fewer bytes.
 */
export function drawDates(rows: readonly DatedRow[], { first, last }: Years): DateDrawing {
  const height = rows.length * rowHeight;
  const points = rows.map(({ on, isStart }, row) => ({
    isStart,
    x: Math.round((decimalYear(on) - first) * yearWidth),
    y: row * rowHeight + rowHeight / 2,
  }));
  const starts = points.filter(({ isStart }) => isStart);
  const moves = points.map(({ x }, row) => {
    const before = points[row - 1];
    return before ? `m${x - before.x} ${rowHeight}h0` : `M${x} ${rowHeight / 2}h0`;
  });
  return {
    width: (last - first + 1) * yearWidth,
    height,
    since: starts.map(({ x, y }) => `M${x} ${y}V${height}`).join(''),
    dots: moves.join(''),
  };
}
