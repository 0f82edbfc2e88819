/** Places of the entities: where the police bodies sit, and what is known of the companies' seats. */
import type { Entity } from '../schemas/entity.ts';
import { listedName } from './entity-names.ts';
import { listRecords } from './records.ts';

/** Where a police body sits. */
export interface BodyPlace {
  id: string;
  name: string;
  place: NonNullable<Entity['place']>;
  /** Code of the division that it serves; `undefined` if it has none. */
  divisionCode: string | undefined;
}

/** What the record says of a company's seat. */
export interface CompanyPlace {
  id: string;
  name: string;
  /** Headquarters in the words of the record; `undefined` if none is established. */
  headquarters: string | undefined;
  /** Addresses of the listing, in its order. */
  addresses: string[];
}

const names = new Intl.Collator('en');

/** The police bodies, by their listed names. */
export function listBodyPlaces(): BodyPlace[] {
  return listRecords('entities')
    .flatMap(({ id, data }) => toBodyPlace(id, data) ?? [])
    .sort(byName);
}

/** The companies, by their listed names. */
export function listCompanyPlaces(): CompanyPlace[] {
  return listRecords('entities')
    .filter(({ data }) => data.kind === 'company')
    .map(({ id, data }) => toCompanyPlace(id, data))
    .sort(byName);
}

function toBodyPlace(id: string, entity: Entity): BodyPlace | undefined {
  const code = entity.identifiers?.find(({ scheme }) => scheme === 'division-code');
  return (
    entity.place && {
      id,
      name: listedName(entity),
      place: entity.place,
      divisionCode: code?.value,
    }
  );
}

function toCompanyPlace(id: string, entity: Entity): CompanyPlace {
  return {
    id,
    name: listedName(entity),
    headquarters: entity.facts?.find(({ about }) => about === 'headquarters')?.text,
    addresses: entity.addresses.map(({ text }) => text),
  };
}

function byName(a: { name: string }, b: { name: string }): number {
  return names.compare(a.name, b.name);
}
