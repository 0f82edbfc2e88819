/** Where the 28 are: the map of the police bodies in Xinjiang over that of the companies in China. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { bodyMarks } from '../map/body-marks.ts';
import { companyMarks, type CompanyCity } from '../map/company-marks.ts';
import { china, xinjiang, type Drawing as Ground } from '../map/drawings.ts';
import { shapeMeanings, shapePaths, type Shape } from '../map/mark-shapes.ts';
import { tieOf, type CallOut, type Mark } from '../map/marks.ts';
import type { BodyPlace } from '../../data/places.ts';
import { inks, type Drawing, type Label } from './figure.ts';

/** Draws both maps and the meaning of the marks. */
export function drawPlaces(
  bodies: readonly BodyPlace[],
  companies: readonly CompanyCity[]
): Drawing {
  const { marks, callOut } = bodyMarks(bodies);
  const upper = joined([
    ground(xinjiang),
    ...marks.map(drawMark),
    ...(callOut ? [drawCallOut(callOut)] : []),
  ]);
  const inChina = companyMarks(companies);
  const lower = joined([
    ground(china),
    { shapes: [s('path', { d: china.divisionPath('650000'), fill: inks.area })], labels: [] },
    ...inChina.callOuts.map(drawCallOut),
    ...inChina.marks.map(drawMark),
  ]);
  const top = xinjiang.height + 30;
  const key = top + china.height + 20;
  return {
    width: xinjiang.width,
    height: key + shapeMeanings.length * 20,
    ...joined([
      upper,
      moved(lower, 60, top),
      ...shapeMeanings.map(([shape, meaning], index) => ({
        shapes: [mark(shape, 8, key + index * 20)],
        labels: [{ x: 24, y: key + index * 20 + 4, words: meaning, size: 12 }],
      })),
    ]),
  };
}

type Part = Pick<Drawing, 'shapes' | 'labels'>;

function joined(parts: readonly Part[]): Part {
  return {
    shapes: parts.flatMap(({ shapes }) => shapes),
    labels: parts.flatMap(({ labels }) => labels),
  };
}

function moved({ shapes, labels }: Part, dx: number, dy: number): Part {
  return {
    shapes: [s('g', { transform: `translate(${dx} ${dy})` }, shapes)],
    labels: labels.map((label) => ({ ...label, x: label.x + dx, y: label.y + dy })),
  };
}

function ground({ outline, borders }: Ground): Part {
  return {
    shapes: [
      s('path', { d: outline, fill: inks.raised, stroke: inks.soft }),
      s('path', { d: borders, fill: 'none', stroke: inks.line }),
    ],
    labels: [],
  };
}

/** Marks that share a place: a column under its name, tied to it by a line. */
function drawCallOut(callOut: CallOut): Part {
  const { heading, from, at, marks } = callOut;
  return joined([
    {
      shapes: [
        s('path', { d: tieOf(callOut), fill: 'none', stroke: inks.soft }),
        s('circle', { cx: from.x, cy: from.y, r: 3.5, fill: inks.text }),
      ],
      labels: [{ x: at.x, y: at.y + 4, words: heading, colour: inks.soft }],
    },
    ...marks.map(drawMark),
  ]);
}

function drawMark({ x, y, shape, side, label }: Mark): Part {
  const places: Record<NonNullable<Mark['side']>, Omit<Label, 'words'>> = {
    right: { x: x + 13, y: y + 4 },
    left: { x: x - 13, y: y + 4, anchor: 'end' },
    above: { x, y: y - 14, anchor: 'middle' },
    below: { x, y: y + 24, anchor: 'middle' },
  };
  return {
    shapes: [mark(shape, x, y)],
    labels: side ? [{ ...places[side], words: label }] : [],
  };
}

function mark(shape: Shape, x: number, y: number): Element {
  const isRing = shape === 'ring';
  return s('path', {
    d: shapePaths[shape],
    transform: `translate(${x} ${y})`,
    fill: isRing ? inks.paper : shape === 'diamond' ? inks.text : inks.accent,
    ...(isRing && { stroke: inks.accent, strokeWidth: 3 }),
  });
}
