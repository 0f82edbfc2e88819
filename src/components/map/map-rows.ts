/** What the map shows, as its title and as rows of a table. */
import type { BodyPlace } from '../../data/places.ts';
import { cityPoint } from './city-points.ts';
import type { CompanyCity } from './company-marks.ts';
import { xinjiang, type Place } from './drawings.ts';

/** One entity in a table of the map. */
export interface MapRow {
  id: string;
  name: string;
  /** Texts of the other columns, in their order. */
  cells: string[];
}

/** What the maps show, counted. */
export function titleOfPlaces(
  bodies: readonly BodyPlace[],
  companies: readonly CompanyCity[]
): string {
  const inside = bodies.filter(({ place }) => xinjiang.contains(place.coordinates)).length;
  const share = inside === bodies.length ? `All ${inside}` : `${inside} of the ${bodies.length}`;
  const elsewhere = companies.filter(
    ({ city, isSeat }) => isSeat && !xinjiang.contains(cityPoint(city))
  ).length;
  return `${share} police bodies sit in Xinjiang; ${elsewhere} of the ${companies.length} companies have their headquarters in other parts of China`;
}

/** Seat and coordinates of each police body, in the digits and the datum of its record. */
export function bodyRows(bodies: readonly BodyPlace[]): MapRow[] {
  return bodies.map(({ id, name, place: { seat, coordinates } }) => ({
    id,
    name,
    cells: [seat.text, `${degrees(coordinates)} (${coordinates.datum})`],
  }));
}

/** Headquarters of each company in the words of its record, and the point at which it is drawn. */
export function companyRows(companies: readonly CompanyCity[]): MapRow[] {
  return companies.map(({ company: { id, name, headquarters }, city }) => ({
    id,
    name,
    cells: [headquarters ?? 'Not established', `${city}, ${degrees(cityPoint(city))}`],
  }));
}

/** All places of the record are north of the equator and east of Greenwich. */
function degrees({ latitude, longitude }: Place): string {
  return `${latitude}° N, ${longitude}° E`;
}
