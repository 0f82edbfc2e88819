/** The small map of an entity page: Xinjiang with one police body marked, a file of its own. */
import { s } from 'hastscript';
import type { BodyPlace } from '../../data/places.ts';
import { aboutSite } from '../../exports/about-site.ts';
import { dataLicence } from '../../exports/licence.ts';
import { addressOf } from '../../lib/addresses.ts';
import { fullAddress } from '../../lib/site-address.ts';
import { printSvg } from '../../lib/svg.ts';
import { bodyMapStyle } from './body-map-style.ts';
import { xinjiang, type Point } from './drawings.ts';
import { shapeOf, shapePaths } from './mark-shapes.ts';

/** What a copy of a map must keep with it: who drew it, under which licence, where its record is, and whose boundaries it has. */
export function mapSource({ id }: Pick<BodyPlace, 'id'>): string[] {
  return [
    `${aboutSite.name}, ${dataLicence.name}`,
    fullAddress(addressOf('entities', id)),
    'Boundaries: Apache ECharts 4.9.0, Apache License 2.0',
    'Boundaries as that dataset has them; no position taken',
  ];
}

/** Size of the file in its own units: the map, and the lines of its source below. */
export const bodyMapSize = { width: xinjiang.width, height: xinjiang.height + 110 };

/**
 * Draws the map of one body as an SVG file; equal records give an equal file.
 *
 * @param all - All bodies, for the dots around it.
 * @param hasText - False for a picture whose words are drawn in another way.
 */
export function bodyMap(body: BodyPlace, all: readonly BodyPlace[], hasText = true): string {
  const { width, height } = hasText ? bodyMapSize : xinjiang;
  const svg = s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` }, [
    s('title', bodyMapText(body)),
    s('style', bodyMapStyle),
    s('path.land', { d: xinjiang.outline }),
    area(body),
    s('path.lines', { d: xinjiang.borders }),
    ...all.map(({ place }) => dot(xinjiang.toPoint(place.coordinates))),
    mark(body),
    ...(hasText ? [label(body), ...mapSource(body).map(sourceLine)] : []),
  ]);
  return printSvg(svg);
}

/** What the map says, for readers who do not see it. */
export function bodyMapText({ name, place }: Pick<BodyPlace, 'name' | 'place'>): string {
  return `Map of Xinjiang with ${place.seat.text} marked, the seat of ${name}`;
}

/** The division that the body serves; nothing for a body that serves no division of the map. */
function area({ divisionCode }: BodyPlace) {
  return s('path.area', { d: divisionCode ? xinjiang.divisionPath(divisionCode) : undefined });
}

function dot({ x, y }: Point) {
  return s('circle.others', { cx: x, cy: y, r: 4 });
}

function mark({ place }: BodyPlace) {
  const { x, y } = xinjiang.toPoint(place.coordinates);
  return s('path.mark', {
    d: shapePaths[shapeOf(place.division.type)],
    transform: `translate(${x} ${y}) scale(1.8)`,
  });
}

function label({ place }: BodyPlace) {
  const { x, y } = xinjiang.toPoint(place.coordinates);
  const isEast = x > xinjiang.width * 0.6;
  return s(
    'text',
    { x: x + (isEast ? -24 : 24), y: y + 9, textAnchor: isEast ? 'end' : 'start' },
    place.seat.text
  );
}

/** In a `tspan`, whose size the rule for texts leaves alone. */
function sourceLine(line: string, index: number) {
  const y = xinjiang.height + 25 * (index + 1);
  return s('text', { x: 4, y }, [s('tspan', { fontSize: 18 }, line)]);
}
