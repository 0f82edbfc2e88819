/** Places the police bodies on the map of Xinjiang. */
import type { BodyPlace } from '../../data/places.ts';
import { seatCity } from '../../schemas/entity.ts';
import { xinjiang, type Point } from './drawings.ts';
import { shapeOf } from './mark-shapes.ts';
import { stackMarks, type CallOut, type Mark, type Unplaced } from './marks.ts';
import { placeLabels, type Labelled } from './place-labels.ts';
import { spreadPoints } from './spread-points.ts';

/** Height of the letters where the map is shown large, and on a phone, where the map is half as wide. */
const fontSizes = { wide: 13, narrow: 24 };
const gap = 21;
const column = { x: 496, y: 14 };
const columnBox = [480, 0, 640, 140] as const;
const lineHeight = 26;

/** The map of Xinjiang above its ground. */
export interface BodyMarks {
  marks: Mark[];
  /** `undefined` where no two bodies share a seat. */
  callOut: CallOut | undefined;
}

/**
 * Places the marks of the police bodies: one for each body with a seat of its own, moved a little where marks would
 * overlap, and a column for the bodies at the seat that most share.
 */
export function bodyMarks(bodies: readonly BodyPlace[]): BodyMarks {
  const together = largestGroup(bodies);
  const alone = bodies.filter((body) => !together.includes(body));
  const shared = together.slice(0, 1);
  const points = spreadPoints([...alone, ...shared].map(seatPoint), gap);
  const marks = alone.map((body, index) => ({
    ...toMark(body),
    ...(points[index] ?? seatPoint(body)),
  }));
  return { marks: withLabels(marks), callOut: shared.map((at) => markTogether(together, at))[0] };
}

/** Bodies with the same coordinates, where there are most of them; none if all sit apart. */
function largestGroup(bodies: readonly BodyPlace[]): BodyPlace[] {
  const groups = Map.groupBy(
    bodies,
    ({ place: { coordinates } }) => `${coordinates.latitude} ${coordinates.longitude}`
  );
  const shared = [...groups.values()].filter(({ length }) => length > 1);
  return shared.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** First the labels that fit on a phone, then the rest. */
function withLabels<Item extends Labelled>(marks: Item[]) {
  const space = { width: xinjiang.width, taken: [columnBox] };
  const narrow = placeLabels(marks, { ...space, fontSize: fontSizes.narrow });
  const settled = marks.map((mark, index) => ({ ...mark, side: narrow[index] }));
  const wide = placeLabels(settled, { ...space, fontSize: fontSizes.wide });
  return settled.map((mark, index) => ({ ...mark, side: wide[index], isMinor: !mark.side }));
}

function markTogether(bodies: readonly BodyPlace[], first: BodyPlace): CallOut {
  return stackMarks(bodies.map(toSharedMark), {
    heading: `In ${seatName(first)}`,
    from: seatPoint(first),
    at: column,
    lineHeight,
  });
}

/** Where several share a seat, its name does not distinguish them. */
function toSharedMark(body: BodyPlace): Unplaced {
  const labels: Record<string, string> = { region: 'Region', xpcc: 'XPCC', institute: 'College' };
  return { ...toMark(body), label: labels[body.place.division.type] ?? seatName(body) };
}

function toMark(body: BodyPlace): Unplaced {
  return {
    id: body.id,
    title: `${body.name}, seat: ${body.place.seat.text}`,
    label: seatName(body),
    shape: shapeOf(body.place.division.type),
  };
}

function seatName({ place }: BodyPlace): string {
  return seatCity(place.seat.text);
}

function seatPoint({ place }: BodyPlace): Point {
  return xinjiang.toPoint(place.coordinates);
}
