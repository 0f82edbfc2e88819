/** Draws the dates of a history down a column, a row for each, so that the words beside them need no marks. */
import type { EntitySparkline } from '../../data/entity-sparklines.ts';
import type { HistoryItem } from '../../data/entity-history.ts';
import { decimalYear } from '../../lib/days.ts';

/** Path data in a box that is stretched to its column: `width` units of time by `height` units of rows. */
export interface HistoryDrawing {
  width: number;
  height: number;
  /** A line at the beginning of each year. */
  years: string;
  /** The time on the Entity List, from its row down. */
  since: string;
  /** A dot for each date. */
  dots: string;
}

const yearWidth = 24;
const rowHeight = 10;

/**
 * @param history - Dated steps, oldest first.
 * @param years - First and last year of the axis.
 * @returns The paths; a dot is a line of no length, which a round stroke makes visible.
 */
export function drawHistory(
  history: readonly HistoryItem[],
  { first, last }: EntitySparkline['years']
): HistoryDrawing {
  const height = history.length * rowHeight;
  const points = history.map(({ on, kind }, row) => ({
    kind,
    x: Math.round((decimalYear(on) - first) * yearWidth * 10) / 10,
    y: row * rowHeight + rowHeight / 2,
  }));
  const lines = Array.from({ length: last - first + 2 }, (_, year) => year * yearWidth);
  const listed = points.filter(({ kind }) => kind === 'listing');
  return {
    width: (last - first + 1) * yearWidth,
    height,
    years: lines.map((x) => `M${x} 0V${height}`).join(''),
    since: listed.map(({ x, y }) => `M${x} ${y}V${height}`).join(''),
    dots: points.map(({ x, y }) => `M${x} ${y}h0`).join(''),
  };
}
