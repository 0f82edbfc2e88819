/** Places the companies on the map of China, at the city of their headquarters. */
import type { CompanyPlace } from '../../data/places.ts';
import { cityIn, cityPoint, type City } from './city-points.ts';
import { china, type Point } from './drawings.ts';
import { stackMarks, type CallOut, type Mark, type Unplaced } from './marks.ts';

/** Where a company is drawn, and whether that is its seat. */
export interface CompanyCity {
  company: CompanyPlace;
  city: City;
  /** False where no headquarters is established and the first listed address is used. */
  isSeat: boolean;
}

const column = { x: china.width + 22, top: 12 };
const lineHeight = 20;
const legalAndTrade = /\s(?:Science|Information|Digital|Technolog|Network|Development|Co\b).*$/;

/** Finds each company's city. A company without a city that the map can show is left out. */
export function companyCities(companies: readonly CompanyPlace[]): CompanyCity[] {
  return companies.flatMap((company) => {
    const isSeat = company.headquarters !== undefined;
    const city = cityIn(company.headquarters ?? company.addresses[0] ?? '');
    return city ? { company, city, isSeat } : [];
  });
}

/** The word that distinguishes a company: its listed name without city, trade and legal form. */
export function distinctiveName(listedName: string): string {
  const city = cityIn(listedName.split(' ')[0] ?? '');
  const name = city ? listedName.slice(city.length + 1) : listedName;
  return name.replace(legalAndTrade, '');
}

/** Places the marks of the companies: a column for each city in the east, and single marks in the west. */
export function companyMarks(companies: readonly CompanyCity[]): {
  marks: Mark[];
  callOuts: CallOut[];
} {
  const isWest = ({ city }: CompanyCity) => pointOf(city).x < china.width / 2;
  const groups = Map.groupBy(
    companies.filter((item) => !isWest(item)),
    ({ city }) => city
  );
  return { marks: companies.filter(isWest).map(toPlacedMark), callOuts: stackCities(groups) };
}

/** One column under the other, from north to south. */
function stackCities(groups: Map<City, CompanyCity[]>): CallOut[] {
  let y = column.top;
  const fromNorth = [...groups].sort(([a], [b]) => pointOf(a).y - pointOf(b).y);
  return fromNorth.map(([heading, companies]) => {
    const at = { x: column.x, y };
    y += lineHeight * (companies.length + 1);
    return stackMarks(companies.map(toMark), { heading, from: pointOf(heading), at, lineHeight });
  });
}

function toPlacedMark(item: CompanyCity): Mark {
  return { ...toMark(item), ...pointOf(item.city), side: 'right', isMinor: false };
}

function toMark({ company, city, isSeat }: CompanyCity): Unplaced {
  return {
    id: company.id,
    title: `${company.name}, ${isSeat ? 'headquarters' : 'first listed address'}: ${city}`,
    label: distinctiveName(company.name),
    shape: isSeat ? 'circle' : 'ring',
  };
}

function pointOf(city: City): Point {
  return china.toPoint(cityPoint(city));
}
