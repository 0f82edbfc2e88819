/** A place is that of a government body: in the division that its code names, and below bodies without a loop. */
import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RecordFile } from '../content/record-file.ts';
import boundaries from '../lib/boundaries/boundaries.json' with { type: 'json' };
import type { Entity } from '../schemas/entity.ts';
import { readableRecords, valuesById, type ReadableRecord } from './readable-records.ts';
import type { Report, Rule } from './rule.ts';

export const places: Rule = {
  id: 'places',
  description:
    'A government body sits in or near the division of its code; its parents are bodies and end at one without a parent.',
  check({ content }, report) {
    const byId = valuesById(content, 'entities');
    for (const found of readableRecords(content, 'entities')) {
      if (found.data.kind === 'company') checkCompany(found, report);
      else checkPlace(found, report);
      checkParent(found, byId, report);
    }
  },
};

function checkCompany({ record, data }: ReadableRecord<'entities'>, report: Report): void {
  for (const field of ['place', 'parent'] as const)
    if (data[field])
      report(
        record.positionOf([field]),
        `field "${field}" belongs to a government body. Remove it from this company`
      );
}

/** Mean radius of the Earth, in kilometres. */
const earthRadius = 6371;

/** Farthest a seat may be from its division, in kilometres; boundaries are drawn coarsely and points are in GCJ-02. */
const farthest = 40;

function checkPlace({ record, data }: ReadableRecord<'entities'>, report: Report): void {
  const { place } = data;
  if (!place) return;
  const code = checkDivisionCode(record, data, report);
  const { latitude, longitude } = place.coordinates;
  const at = record.positionOf(['place', 'coordinates', 'latitude']);
  const shape = code === undefined ? undefined : divisionShapes().get(code);
  if (!shape) {
    if (!isInChina(latitude, longitude)) report(at, outsideMessage(latitude, longitude));
    return;
  }
  const distance = distanceTo(shape, [longitude, latitude]);
  if (distance <= farthest) return;
  const message = isInChina(latitude, longitude)
    ? `the point is ${Math.round(distance)} km from the division ${code}. Correct latitude and longitude, or the code`
    : outsideMessage(latitude, longitude);
  report(at, message);
}

function outsideMessage(latitude: number, longitude: number): string {
  return isInChina(longitude, latitude)
    ? 'latitude and longitude look swapped. Exchange the two'
    : 'the point is outside China. Correct latitude and longitude';
}

type Shape = Feature<Polygon | MultiPolygon>;

let shapes: ReadonlyMap<string, Shape> | undefined;

/** The divisions directly below the region, by their codes (GB/T 2260). Example of a code: `653100`. */
function divisionShapes(): ReadonlyMap<string, Shape> {
  if (shapes) return shapes;
  const topology = boundaries as unknown as Topology<{ divisions: GeometryCollection<null> }>;
  const { features } = feature(topology, topology.objects.divisions);
  return (shapes = new Map(features.map((shape) => [String(shape.id), shape as Shape])));
}

/** Bounds of the country in whole degrees. */
function isInChina(latitude: number, longitude: number): boolean {
  return latitude >= 18 && latitude <= 54 && longitude >= 73 && longitude <= 135;
}

function distanceTo(shape: Shape, point: [number, number]): number {
  if (geoContains(shape, point)) return 0;
  const { geometry } = shape;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return Math.min(
    ...rings
      .flat()
      .map((corner: Position) => geoDistance([corner[0] ?? 0, corner[1] ?? 0], point) * earthRadius)
  );
}

/** Returns the code of the division, from the identifier and the description, which have to agree. */
function checkDivisionCode(
  record: RecordFile,
  { identifiers = [], place }: Entity,
  report: Report
): string | undefined {
  const described = /division code (\d+)/.exec(place?.division.description ?? '')?.[1];
  for (const [index, { scheme, value }] of identifiers.entries()) {
    if (scheme !== 'division-code') continue;
    const at = record.positionOf(['identifiers', index, 'value']);
    if (!divisionShapes().has(value) && value !== region)
      report(
        at,
        `the code ${value} is of no division of Xinjiang. Write the six digits of the division`
      );
    if (described !== undefined && described !== value)
      report(
        at,
        `the code ${value} is not that of the description (${described}). Correct one of the two`
      );
  }
  return described;
}

/** Code of the region itself. */
const region = '650000';

function checkParent(
  { record, data }: ReadableRecord<'entities'>,
  byId: ReadonlyMap<string, Entity>,
  report: Report
): void {
  const parent = data.parent?.entity;
  if (parent === undefined) return;
  const at = record.positionOf(['parent', 'entity']);
  if (byId.get(parent)?.kind === 'company')
    report(
      at,
      `"${parent}" is a company, which is no parent of a government body. Name the body above it`
    );
  const seen = new Set([record.id]);
  let above: string | undefined = parent;
  while (above !== undefined && !seen.has(above)) {
    seen.add(above);
    above = byId.get(above)?.parent?.entity;
  }
  if (above !== undefined)
    report(at, `the parents lead back to "${above}". Name the body above it`);
}
