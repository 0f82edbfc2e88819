/** Gives each later list on a strip a lane of its own where its marks would cover those of another. */
import type { HistoryItem } from '../../data/entity-history.ts';
import type { LaterListKind } from '../../schemas/official-list.ts';

/** The dates of one later list. */
export interface Lane {
  list: LaterListKind;
  /** Places of its marks, in the order of time. */
  xs: number[];
  /** 0 next to the line, then outwards. */
  level: number;
}

/** Marks nearer than this cover each other. */
const markWidth = 10;
/** Dates of one list nearer than this share a mark. */
const sameMark = 4;

/** Gives each later list a lane on the axis of `toX`, none covering another. */
export function lanesOf(items: readonly HistoryItem[], toX: (iso: string) => number): Lane[] {
  const lanes: Lane[] = [];
  for (const steps of Map.groupBy(items, ({ statement }) => statement.id).values()) {
    const list = steps[0]?.list?.list;
    if (!list) continue;
    const xs = spread(steps.map(({ on }) => toX(on)));
    lanes.push({ list, xs, level: freeLevel(lanes, xs) });
  }
  return lanes;
}

function freeLevel(lanes: readonly Lane[], xs: readonly number[]): number {
  const isTaken = (level: number): boolean =>
    lanes.some((lane) => lane.level === level && areNear(lane.xs, xs, markWidth));
  let level = 0;
  while (isTaken(level)) level += 1;
  return level;
}

function spread(xs: readonly number[]): number[] {
  return xs.filter((x, index) => !areNear(xs.slice(0, index), [x], sameMark));
}

function areNear(some: readonly number[], others: readonly number[], distance: number): boolean {
  return some.some((x) => others.some((other) => Math.abs(x - other) < distance));
}
