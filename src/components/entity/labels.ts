/** Words under which the parts of an entity's record are shown. */
import type { Entity, EntityName } from '../../schemas/entity.ts';

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

const divisions: Record<NonNullable<Entity['place']>['division']['type'], string> = {
  region: 'Police authority of an autonomous region',
  prefecture: 'Police bureau of a prefecture',
  'autonomous-prefecture': 'Police bureau of an autonomous prefecture',
  'prefecture-level-city': 'Police bureau of a prefecture-level city',
  'xpcc-city': 'Police bureau of a city of the Xinjiang Production and Construction Corps',
  xpcc: 'Police bureau of the Xinjiang Production and Construction Corps',
  institute: 'Police college',
};

/** What the entity is, in a few words. */
export function kindLabel(entity: Entity): string {
  return entity.place ? divisions[entity.place.division.type] : 'Company';
}

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

/** The words of a policy up to its first semicolon or comma, with an ellipsis if anything follows. */
export function firstClause(policy: string): string {
  const clause = policy.split(/[;,]/)[0] ?? policy;
  return clause === policy ? policy : `${clause} …`;
}
