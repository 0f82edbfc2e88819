/** Draws the history of an entity on one line of time, as a few SVG paths that need no styles. */
import type { EntitySparkline } from '../../data/entity-sparklines.ts';
import type { HistoryItem } from '../../data/entity-history.ts';
import { decimalYear, listYears, type Years } from '../../lib/days.ts';
import { listShapes } from './list-shapes.ts';
import { lanesOf, type Lane } from './strip-lanes.ts';

/** Path data of one strip, and its size. */
export interface StripDrawing {
  width: number;
  height: number;
  /** A line at the beginning of each year. */
  grid: string;
  /** The listing with the time on the list, a tick for each amendment, and the first date on each later list. */
  filled: string;
  /** Further dates on a later list. */
  hollow: string;
  /** Place of the footnote. */
  end: { x: number; y: number };
}

const yearWidth = 24;
const margin = 6;
const laneHeight = 11;
/** Half of the room of the line itself. */
const half = 7;

/** Later lists that name the entity itself are above the line, those that name somebody close to it below. */
export function drawStrip({ history, checkedOn, years }: EntitySparkline): StripDrawing {
  const toX = (iso: string): number => placeOf(iso, years);
  const above = lanesOf(history.filter(namesItself), toX);
  const below = lanesOf(history.filter(namesAnother), toX);
  const axis = depthOf(above) + half;
  const height = axis + depthOf(below) + half;
  const lanes = [
    ...above.map((lane) => ({ ...lane, y: axis - (lane.level + 1) * laneHeight })),
    ...below.map((lane) => ({ ...lane, y: axis + (lane.level + 1) * laneHeight })),
  ];
  const end = toX(checkedOn);
  const steps = history.map(({ kind, on }) => stepPath(kind, toX(on), { axis, end }));
  const first = lanes.map(({ list, xs, y }) => marksPath(list, xs.slice(0, 1), y));
  const later = lanes.map(({ list, xs, y }) => marksPath(list, xs.slice(1), y));
  return {
    width: stripWidth(years),
    height,
    grid: gridPath(years, height),
    filled: [...steps, ...first].join(''),
    hollow: later.join(''),
    end: { x: end + 3, y: axis + 3 },
  };
}

/** Beginning of every second year, for labels under the line. */
export function labelledYears(years: Years): { year: number; x: number }[] {
  return listYears(years)
    .filter((_, index) => index % 2 === 0)
    .map((year) => ({ year, x: margin + (year - years.first) * yearWidth }));
}

/** Width that every strip on this axis has. */
export function stripWidth({ first, last }: Years): number {
  return 2 * margin + (last - first + 1) * yearWidth;
}

function placeOf(iso: string, { first }: Years): number {
  return Math.round((margin + (decimalYear(iso) - first) * yearWidth) * 10) / 10;
}

function namesItself({ list }: HistoryItem): boolean {
  return list?.names === 'entity';
}

function namesAnother({ list }: HistoryItem): boolean {
  return list !== undefined && list.names !== 'entity';
}

function depthOf(lanes: readonly Lane[]): number {
  return Math.max(0, ...lanes.map(({ level }) => level + 1)) * laneHeight;
}

function stepPath(
  kind: HistoryItem['kind'],
  x: number,
  { axis, end }: { axis: number; end: number }
): string {
  if (kind === 'listing') return `M${x} ${axis - 6}v12h3v-12zM${x} ${axis}H${end}`;
  return kind === 'amendment' ? `M${x} ${axis - 4}v8` : '';
}

function marksPath(list: Lane['list'], xs: readonly number[], y: number): string {
  return xs.map((x) => `M${x} ${y}${listShapes[list]}`).join('');
}

function gridPath({ first, last }: Years, height: number): string {
  const next = `m${yearWidth}-${height}v${height}`;
  return `M${margin} 0v${height}${next.repeat(last - first + 1)}`;
}
