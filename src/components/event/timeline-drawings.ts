/** The timeline drawn twice from the same marks: to the right for wide screens, downwards for narrow ones. */
import type { EventRecord } from '../../data/events.ts';
import {
  keyMarks,
  marksInRows,
  placeMarks,
  wrapTitle,
  yearsOf,
  type Mark,
  type Row,
} from './timeline-marks.ts';

/** Everything of the picture with its place. */
export interface TimelineDrawing {
  width: number;
  height: number;
  /** Path data of the axis and its ticks. */
  axis: string;
  marks: PlacedMark[];
  years: { year: number; x: number; y: number }[];
  labels: TimelineLabel[];
}

/** A mark with the place of its centre. */
export interface PlacedMark {
  event: EventRecord;
  x: number;
  y: number;
}

/** The title of a key event. */
export interface TimelineLabel {
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'end';
  /** Path data of the line from the title to its mark. */
  leader: string;
}

/** Distance between the centres of marks, so that each is a target of 24 by 24 pixels. */
const pitch = 24;
const lineHeight = 15;

const across = { step: 28, band: 24, labelLines: 4, labelWidth: 150 };
const down = { perRow: 4, band: 44, width: 328 };

/** In: events, oldest first, and the ids of those whose titles are written out. */
export function drawAcross(
  events: readonly EventRecord[],
  keyEvents: readonly string[]
): TimelineDrawing {
  const { step, band, labelLines } = across;
  const years = yearsOf(events);
  const width = years.length * 4 * step;
  const marks = placeMarks(events);
  const above = labelLines * lineHeight + 8 + depthOf(marks, true) * pitch;
  const below = above + band;
  const place = ({ event, quarter, level }: Mark): PlacedMark => ({
    event,
    x: (quarter + 0.5) * step,
    y: event.touchesThe28 ? above - (level + 0.5) * pitch : below + (level + 0.5) * pitch,
  });
  const ticks = years.map((_, index) => `M${index * 4 * step} ${above}v${band}`).join('');
  return {
    width,
    height: below + depthOf(marks, false) * pitch,
    axis: `M0 ${above}H${width}M0 ${below}H${width}${ticks}`,
    marks: marks.map(place),
    years: years.map((year, index) => ({ year, x: index * 4 * step + 5, y: above + 17 })),
    labels: labelsAbove(keyMarks(marks, keyEvents).map(place), width),
  };
}

/** As `drawAcross`, with time running downwards and few marks side by side. */
export function drawDown(
  events: readonly EventRecord[],
  keyEvents: readonly string[]
): TimelineDrawing {
  const { perRow, band, width } = down;
  const marks = placeMarks(events);
  const rows = marksInRows(marks, yearsOf(events), perRow);
  const [left, right] = [perRow * pitch, perRow * pitch + band];
  const place = ({ event, level }: Mark, row: number): PlacedMark => ({
    event,
    x: event.touchesThe28 ? right + (level + 0.5) * pitch : left - (level + 0.5) * pitch,
    y: (row + 0.5) * pitch,
  });
  const placed = rows.flatMap((row, index) => row.marks.map((mark) => place(mark, index)));
  const key = new Set(keyMarks(marks, keyEvents).map(({ event }) => event.id));
  const height = rows.length * pitch;
  return {
    width,
    height,
    axis: `M${left} 0V${height}M${right} 0V${height}${ticksDown(rows, left)}`,
    marks: placed,
    years: rows.flatMap(({ year }, row) =>
      year ? { year, x: left + 7, y: (row + 0.5) * pitch + 5 } : []
    ),
    labels: labelsBeside(
      placed.filter(({ event }) => key.has(event.id)),
      right + Math.min(perRow, depthOf(marks, true)) * pitch + 6
    ),
  };
}

/** A title stands to the right of its line, or to the left where the next title or the edge is near. */
function labelsAbove(key: readonly PlacedMark[], width: number): TimelineLabel[] {
  return key.map(({ event, x, y }, index) => {
    const room = Math.min(key[index + 1]?.x ?? Infinity, width) - x;
    const anchor = room < across.labelWidth ? 'end' : 'start';
    return {
      lines: wrapTitle(event.title, 24),
      x: anchor === 'end' ? x - 5 : x + 5,
      y: 12,
      anchor,
      leader: `M${x} 0V${y}`,
    };
  });
}

function labelsBeside(key: readonly PlacedMark[], start: number): TimelineLabel[] {
  return key.map(({ event, x, y }) => ({
    lines: wrapTitle(event.title, 16),
    x: start,
    y: y + 4,
    anchor: 'start',
    leader: `M${x} ${y}H${start - 3}`,
  }));
}

function ticksDown(rows: readonly Row[], left: number): string {
  return rows.map(({ year }, row) => (year ? `M${left} ${row * pitch}h${down.band}` : '')).join('');
}

/** How many marks stand over each other at most on one side of the axis. */
function depthOf(marks: readonly Mark[], touchesThe28: boolean): number {
  const onSide = marks.filter(({ event }) => event.touchesThe28 === touchesThe28);
  return Math.max(0, ...onSide.map(({ level }) => level + 1));
}
