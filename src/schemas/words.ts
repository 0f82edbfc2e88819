/**
 * The words under which values of records are shown, wherever they are shown. A new kind without a word is a type error.
 * Only types are imported here, so that browser code can take words without the schemas.
 */
import type { DivisionType, Entity, LaterList, NameKind } from './entity.ts';
import type { EventCategory } from './event.ts';
import type { LaterListKind, RelatedListKind } from './official-list.ts';
import type { RelationKind } from './relation.ts';
import type { Basis } from './statement.ts';

/** How a statement is known, inside a sentence. */
export const basisWords = {
  official: 'official',
  reported: 'reported',
  inferred: 'inferred',
} satisfies Record<Basis, string>;

/** Kinds of entities, as headings. */
export const entityKindWords = {
  company: 'Company',
  'government-body': 'Government body',
} satisfies Record<Entity['kind'], string>;

/** Kinds of names, as headings. */
export const nameKindWords = {
  listed: 'Listed name now',
  'listed-2019': 'Listed name in 2019',
  alias: 'Alias in the listing',
  legal: 'Legal name',
  short: 'Short name',
  former: 'Former name',
  later: 'Later name',
  press: 'Name in the press',
  romanised: 'Pinyin',
} satisfies Record<NameKind, string>;

/** Kinds of divisions in the order of groups: heading of a group of bodies, and what one body is. */
export const divisionWords = {
  region: {
    group: 'Autonomous region',
    body: 'Police authority of an autonomous region',
  },
  prefecture: {
    group: 'Prefectures',
    body: 'Police bureau of a prefecture',
  },
  'autonomous-prefecture': {
    group: 'Autonomous prefectures',
    body: 'Police bureau of an autonomous prefecture',
  },
  'prefecture-level-city': {
    group: 'Prefecture-level cities',
    body: 'Police bureau of a prefecture-level city',
  },
  xpcc: {
    group: 'Xinjiang Production and Construction Corps (XPCC)',
    body: 'Police bureau of the Xinjiang Production and Construction Corps',
  },
  'xpcc-city': {
    group: 'Cities of the XPCC',
    body: 'Police bureau of a city of the Xinjiang Production and Construction Corps',
  },
  institute: {
    group: 'Institutes',
    body: 'Police college',
  },
} satisfies Record<DivisionType, { group: string; body: string }>;

/** Short names of later lists in the order of legends; the full title is in the record. */
export const laterListNames = {
  'section-889': 'Section 889',
  'fcc-covered-list': 'FCC Covered List',
  'ns-cmic': 'NS-CMIC List',
  'section-1260h': 'Section 1260H',
  sdn: 'SDN List',
  uflpa: 'UFLPA Entity List',
  'entity-list': 'Entity List, in other entries',
  'eu-uk-canada': 'EU, UK and Canada',
} satisfies Record<LaterListKind, string>;

/** Whom a later list names: the end of "The list names …", and a note after the name of the list. */
export const namedPartyWords = {
  entity: { sentence: 'the entity itself', note: '' },
  'group-parent': {
    sentence: 'its group parent, not the entity itself',
    note: ' (its group parent)',
  },
  'parent-body': {
    sentence: 'its parent body, not the entity itself',
    note: ' (its parent body)',
  },
  affiliates: { sentence: 'affiliates, as separate entries', note: ' (affiliates)' },
  officials: {
    sentence: 'officials or former officials, not the body itself',
    note: ' (officials)',
  },
} satisfies Record<LaterList['names'], { sentence: string; note: string }>;

/** Short names of the lists that name parties linked to an entity. */
export const relatedListNames = {
  ...laterListNames,
  'entity-list': 'Entity List',
  'withhold-release': 'Withhold Release Order',
} satisfies Record<RelatedListKind, string>;

/** What a linked party is to the entity. */
export const relationWords = {
  parent: 'Above it',
  subsidiary: 'Below it',
  affiliate: 'Affiliate',
  authority: 'Administers the place it serves',
  official: 'Official',
} satisfies Record<RelationKind, string>;

/** Facts about a company, as headings. */
export const factWords = {
  founded: 'Founded',
  headquarters: 'Headquarters',
  sector: 'Sector',
  ownership: 'Ownership',
  'stock-exchange': 'Stock exchange',
  renaming: 'Renaming',
} satisfies Record<NonNullable<Entity['facts']>[number]['about'], string>;

/** Schemes of identifiers, as headings. */
export const identifierWords = {
  ticker: 'Ticker',
  isin: 'ISIN',
  uscc: 'Unified Social Credit Code',
  'ofac-uid': 'OFAC entry',
  'division-code': 'Division code',
  permid: 'PermID',
  ror: 'ROR',
  wikidata: 'Wikidata',
} satisfies Record<NonNullable<Entity['identifiers']>[number]['scheme'], string>;

/** Categories of events. */
export const eventCategoryWords = {
  'export-control': 'Export control',
  sanctions: 'Sanctions',
  investment: 'Investment limits',
  telecom: 'Telecommunications',
  procurement: 'Procurement',
  law: 'Law',
  visa: 'Visa',
  trade: 'Trade talks',
  un: 'United Nations',
  reaction: 'Reaction',
  article: 'The article',
  background: 'Background',
  aftermath: 'Aftermath',
} satisfies Record<EventCategory, string>;
