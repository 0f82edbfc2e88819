/** Places the marks of the timeline picture: time to the right, marks close in time stacked. */
import type { EventRecord } from '../../data/events.ts';

/** One mark of the picture. */
export interface Mark {
  event: EventRecord;
  /** Distance from the left edge. */
  x: number;
  /** 0 next to the axis, then outwards. */
  level: number;
}

/** A year on the axis. */
export interface Tick {
  x: number;
  year: number;
}

const margin = 8;
const markWidth = 10;
const millisecondsPerYear = 365.25 * 24 * 3600 * 1000;

/** In: events, oldest first, and the width of the picture. Out: a mark each; none cover each other. */
export function placeMarks(events: readonly EventRecord[], width: number): Mark[] {
  const toX = scaleOf(events, width);
  const lastX = { above: [] as number[], below: [] as number[] };
  return events.map((event) => {
    const x = toX(yearsOf(event.date));
    const lanes = event.touchesThe28 ? lastX.above : lastX.below;
    const free = lanes.findIndex((last) => x - last >= markWidth);
    const level = free === -1 ? lanes.length : free;
    lanes[level] = x;
    return { event, x, level };
  });
}

/** The first of January of every year in the picture. */
export function yearTicks(events: readonly EventRecord[], width: number): Tick[] {
  const toX = scaleOf(events, width);
  const { first, end } = rangeOf(events);
  return Array.from({ length: end - first }, (_, index) => ({
    x: toX(first + index),
    year: first + index,
  }));
}

function scaleOf(events: readonly EventRecord[], width: number): (years: number) => number {
  const { first, end } = rangeOf(events);
  const scale = (width - 2 * margin) / (end - first);
  return (years) => Math.round((margin + (years - first) * scale) * 10) / 10;
}

function rangeOf(events: readonly EventRecord[]): { first: number; end: number } {
  const years = events.map(({ date }) => Number(date.slice(0, 4)));
  return { first: Math.min(...years), end: Math.max(...years) + 1 };
}

/** A date as years since the year 0, with the fraction of the year. */
function yearsOf(date: string): number {
  const year = Number(date.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(date) - start) / millisecondsPerYear;
}
