/** Words under which the parts of an entity's record are shown. */
import type { DivisionType, Entity, EntityName } from '../../schemas/entity.ts';

const nameKinds: Record<EntityName['kind'], string> = {
  listed: 'Listed name now',
  'listed-2019': 'Listed name in 2019',
  alias: 'Alias in the listing',
  legal: 'Legal name',
  short: 'Short name',
  former: 'Former name',
  later: 'Later name',
  press: 'Name in the press',
  romanised: 'Pinyin',
};

/** Label of a name. Example: `Alias in the listing`, `Chinese short name`. */
export function nameLabel({ kind, lang }: EntityName): string {
  if (!lang.startsWith('zh-Han')) return nameKinds[kind];
  return kind === 'legal' ? 'Chinese name' : `Chinese ${nameKinds[kind].toLowerCase()}`;
}

const divisions: Record<DivisionType, string> = {
  region: 'Police authority of an autonomous region',
  prefecture: 'Police bureau of a prefecture',
  'autonomous-prefecture': 'Police bureau of an autonomous prefecture',
  'prefecture-level-city': 'Police bureau of a prefecture-level city',
  'xpcc-city': 'Police bureau of a city of the Xinjiang Production and Construction Corps',
  xpcc: 'Police bureau of the Xinjiang Production and Construction Corps',
  institute: 'Police college',
};

/** What the entity is, in a few words; a division that is only inferred is not taken for a fact. */
export function kindLabel(entity: Entity): string {
  const { place } = entity;
  if (!place) return 'Company';
  if (!isDivisionKnown(entity)) return 'Police bureau of a division that is not established';
  return divisions[place.division.type];
}

/** Whether a source says which division a body serves. */
export function isDivisionKnown({ place }: Entity): boolean {
  return place !== undefined && place.division.basis !== 'inferred';
}

/** What a footnote on the licence requirement adds to it, as the end of a sentence. */
export const footnoteMeanings: Partial<Record<number, string>> = {
  4: ': a licence is needed for certain foreign-made items as well.',
};

/** Kinds of divisions, for groups of bodies. */
export const divisionGroupLabels: Record<DivisionType, string> = {
  region: 'Autonomous region',
  prefecture: 'Prefectures',
  'autonomous-prefecture': 'Autonomous prefectures',
  'prefecture-level-city': 'Prefecture-level cities',
  xpcc: 'Xinjiang Production and Construction Corps (XPCC)',
  'xpcc-city': 'Cities of the XPCC',
  institute: 'Institutes',
};

/** Headings of facts. */
export const factLabels: Record<NonNullable<Entity['facts']>[number]['about'], string> = {
  founded: 'Founded',
  headquarters: 'Headquarters',
  sector: 'Sector',
  ownership: 'Ownership',
  'stock-exchange': 'Stock exchange',
  renaming: 'Renaming',
};

/** Headings of identifiers. */
export const identifierLabels: Record<
  NonNullable<Entity['identifiers']>[number]['scheme'],
  string
> = {
  ticker: 'Ticker',
  isin: 'ISIN',
  uscc: 'Unified Social Credit Code',
  'ofac-uid': 'OFAC entry',
  'division-code': 'Division code',
};

/** Whom a later list names, as the end of the sentence "The list names …". */
export const namedParty: Record<Entity['laterLists'][number]['names'], string> = {
  entity: 'the entity itself',
  'group-parent': 'its group parent, not the entity itself',
  'parent-body': 'its parent body, not the entity itself',
  affiliates: 'affiliates, as separate entries',
  officials: 'officials or former officials, not the body itself',
};

/** Whom a later list names, behind its title; nothing where it is the entity itself. */
export const namedBriefly: Record<Entity['laterLists'][number]['names'], string> = {
  entity: '',
  'group-parent': ' (its group parent)',
  'parent-body': ' (its parent body)',
  affiliates: ' (affiliates)',
  officials: ' (officials)',
};
