/** Places the marks of the timeline picture: a step of the axis for each quarter of a year, marks of one quarter stacked. */
import type { EventRecord } from '../../data/events.ts';

/** One mark of the picture. */
export interface Mark {
  event: EventRecord;
  /** Quarters since the first quarter of the first year. */
  quarter: number;
  /** 0 next to the axis, then outwards; each side of the axis counts its own. */
  level: number;
}

/** A line of marks, for a picture in which time runs downwards. */
export interface Row {
  quarter: number;
  /** Year, in the first row of a year. */
  year: number | undefined;
  marks: Mark[];
}

/** In: events, oldest first. Out: a mark each; a date without a month counts in the first quarter. */
export function placeMarks(events: readonly EventRecord[]): Mark[] {
  const first = firstYear(events);
  const stacks = new Map<string, number>();
  return events.map((event) => {
    const quarter = quarterOf(event.date, first);
    const stack = `${quarter} ${event.touchesThe28}`;
    const level = stacks.get(stack) ?? 0;
    stacks.set(stack, level + 1);
    return { event, quarter, level };
  });
}

/** Years of the axis, whole, from the first event to the last. */
export function yearsOf(events: readonly EventRecord[]): number[] {
  const first = firstYear(events);
  const last = Math.max(...events.map(({ date }) => Number(date.slice(0, 4))));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * Marks in rows, a quarter each; a quarter with more marks on one side than fit in a row takes more rows.
 * In: marks, the years of the axis, and how many marks fit on one side. Out: every row, levels counted anew in each.
 */
export function marksInRows(
  marks: readonly Mark[],
  years: readonly number[],
  perRow: number
): Row[] {
  return years.flatMap((year, index) =>
    [0, 1, 2, 3].flatMap((offset) => {
      const quarter = index * 4 + offset;
      const inQuarter = marks.filter((mark) => mark.quarter === quarter);
      const rows = Math.max(1, ...inQuarter.map(({ level }) => Math.floor(level / perRow) + 1));
      return Array.from({ length: rows }, (_, row) => ({
        quarter,
        year: offset === 0 && row === 0 ? year : undefined,
        marks: inQuarter
          .filter(({ level }) => Math.floor(level / perRow) === row)
          .map((mark) => ({ ...mark, level: mark.level % perRow })),
      }));
    })
  );
}

/** The marks whose titles are written out: of those with these ids, the last in each quarter. */
export function keyMarks(marks: readonly Mark[], ids: readonly string[]): Mark[] {
  const key = marks.filter(({ event }) => ids.includes(event.id));
  return key.filter(({ quarter }, index) => key[index + 1]?.quarter !== quarter);
}

/** Breaks a title, at spaces and hyphens, into lines of at most so many characters; a longer part has its own line. */
export function wrapTitle(title: string, perLine: number): string[] {
  const lines: string[] = [];
  for (const part of title.split(/(?<=[ -])/)) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && longer.trimEnd().length <= perLine) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

function firstYear(events: readonly EventRecord[]): number {
  return Math.min(...events.map(({ date }) => Number(date.slice(0, 4))));
}

function quarterOf(date: string, first: number): number {
  const month = Number(date.slice(5, 7) || '1');
  return (Number(date.slice(0, 4)) - first) * 4 + Math.floor((month - 1) / 3);
}
