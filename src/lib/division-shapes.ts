/** The divisions of Xinjiang as shapes on the earth. */
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import boundaries from './boundaries/boundaries.json' with { type: 'json' };

type Divisions = GeometryCollection<null>;
type Shape = Feature<Polygon | MultiPolygon>;

let shapes: ReadonlyMap<string, Shape> | undefined;

/**
 * @returns The shape of each division directly below the region, by its code (GB/T 2260). Example of a code: `653100`.
 */
export function divisionShapes(): ReadonlyMap<string, Shape> {
  return (shapes ??= readShapes());
}

function readShapes(): ReadonlyMap<string, Shape> {
  const topology = boundaries as unknown as Topology<{ divisions: Divisions }>;
  const { features } = feature(topology, topology.objects.divisions);
  return new Map(features.map((shape) => [String(shape.id), shape as Shape]));
}
