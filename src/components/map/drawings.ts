/** The two grounds of the map, drawn once: Xinjiang with its divisions, and China with its provinces. */
import { geoConicEqualArea, geoContains, geoPath, type GeoProjection } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import boundaries from '../../lib/boundaries/boundaries.json' with { type: 'json' };

/** A point of a drawing, in its units, from the upper left corner. */
export interface Point {
  x: number;
  y: number;
}

/** A place on the earth, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** A projected layer of the boundaries. */
export interface Drawing {
  width: number;
  height: number;
  /** Path of the whole area. */
  outline: string;
  /** Path of the lines between its divisions. */
  borders: string;
  /** Path of one division by its code; `undefined` for a code that is not in the layer. */
  divisionPath: (code: string) => string | undefined;
  /** Point of a place. Throws if it has none in this projection. */
  toPoint: (place: Place) => Point;
  /** True if a place is inside the whole area. */
  contains: (place: Place) => boolean;
}

type Layer = GeometryCollection & { geometries: (Polygon | MultiPolygon)[] };

const topology = boundaries as unknown as Topology<{ divisions: Layer; provinces: Layer }>;
const margin = 2;

/** Albers' equal-area conic projection, centred on Xinjiang; one unit is about 3 km. */
export const xinjiang = draw(
  topology.objects.divisions,
  geoConicEqualArea().rotate([-85, 0]).parallels([37, 47]),
  640
);

/** The same projection, centred on China; one unit is about 17 km. */
export const china = draw(
  topology.objects.provinces,
  geoConicEqualArea().rotate([-105, 0]).parallels([25, 47]),
  300
);

function draw(layer: Layer, projection: GeoProjection, width: number): Drawing {
  const area = feature(topology, layer);
  projection.fitWidth(width - 2 * margin, area);
  const [dx, dy] = projection.translate();
  projection.translate([dx + margin, dy + margin]);
  const path = geoPath(projection).digits(1);
  const whole = merge(topology, layer.geometries);
  return {
    width,
    height: Math.ceil(path.bounds(area)[1][1]) + margin,
    outline: toRelativePath(path(whole) ?? ''),
    borders: toRelativePath(path(mesh(topology, layer, (one, other) => one !== other)) ?? ''),
    divisionPath: (code) => {
      const division = layer.geometries.find(({ id }) => id === code);
      return division && toRelativePath(path(feature(topology, division)) ?? '');
    },
    toPoint: (place) => toPoint(place, projection),
    contains: ({ latitude, longitude }) => geoContains(whole, [longitude, latitude]),
  };
}

function toPoint({ latitude, longitude }: Place, projection: GeoProjection): Point {
  const point = projection([longitude, latitude]);
  if (!point) throw new Error(`${latitude}, ${longitude} is outside the projection of the map`);
  return { x: round(point[0]), y: round(point[1]) };
}

/** Tenths of a unit are finer than any screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Shortens a path to less than half its length. Steps are taken between rounded points, so that no error adds up.
 *
 * @param path - Absolute points as `d3-geo` writes them. Example: `M10.5,20L11,19.4Z`.
 * @returns The same lines, each point after the first of a part relative to the one before. Example: `M10.5 20l.5-.6z`.
 */
export function toRelativePath(path: string): string {
  return path.replaceAll(/M([^MZ]+)(Z?)/g, (_, points: string, end: string) => {
    const [first = '', ...rest] = points.split('L');
    let [x, y] = toTenths(first);
    const steps = rest.map((point) => {
      const [nextX, nextY] = toTenths(point);
      const step = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return step;
    });
    return `M${join(toTenths(first))}l${join(steps.flat())}${end && 'z'}`;
  });
}

function toTenths(point: string): [number, number] {
  const [x = 0, y = 0] = point.split(',').map((value) => Math.round(Number(value) * 10));
  return [x, y];
}

/** Writes tenths as numbers; a minus is separator enough, and a zero before the point says nothing. */
function join(tenths: number[]): string {
  const numbers = tenths.map((value) => String(value / 10).replace(/^(-?)0\./, '$1.'));
  return numbers.join(' ').replaceAll(' -', '-');
}
