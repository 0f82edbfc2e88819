/** Every table of the dataset, in the order in which they are described. */
import { addresses, misspellings } from './addresses.ts';
import { claims } from './claims.ts';
import { facts, identifiers } from './company-facts.ts';
import { correctionChanges, corrections, releases } from './corrections.ts';
import { entities } from './entities.ts';
import { events } from './events.ts';
import { evidence } from './evidence.ts';
import { laterListDates, laterLists } from './later-lists.ts';
import { defineLinkTable } from './link-table.ts';
import { amendments, listings } from './listings.ts';
import { names } from './names.ts';
import { discrepancies, discrepancySides, unknowns } from './open-questions.ts';
import { origins, passageClaims, passages } from './origins.ts';
import { places } from './places.ts';
import { relationLists, relationNames, relations } from './relations.ts';
import { ruleActions, ruleFacts, rules } from './rules.ts';
import { sources } from './sources.ts';
import { statements, statementSources, variants } from './statements.ts';
import type { Table } from './table.ts';
import { scaleTables } from './scales.ts';
import { termForms, terms } from './terms.ts';

const entity = { to: 'entities', member: 'entity' };
const claim = { to: 'claims', member: 'claim' };
const related = { to: 'claims', member: 'related', called: 'related claim' };
const rule = { to: 'rules', member: 'rule' };
const source = { to: 'sources', member: 'source' };
const ofClaims = { from: 'claims', owner: 'claim' } as const;
const ofEvents = { from: 'events', owner: 'event' } as const;
const ofCorrections = { from: 'corrections', owner: 'correction' } as const;

/** Tables of things. */
export const mainTables: readonly Table[] = [
  ...[entities, names, addresses, statements, listings, amendments, laterLists, relations],
  ...[claims, evidence, origins, passages, events, sources, terms],
];

/** Tables that join those, or hold what belongs to one of them. */
export const otherTables: readonly Table[] = [
  ...[
    misspellings,
    places,
    facts,
    identifiers,
    statementSources,
    variants,
    laterListDates,
    relationNames,
    relationLists,
  ],
  ...[discrepancies, discrepancySides, unknowns, rules, ruleFacts, ruleActions],
  defineLinkTable({ ...ofClaims, ...entity, list: ({ entities }) => entities }),
  defineLinkTable({ ...ofClaims, to: 'events', member: 'event', list: ({ events }) => events }),
  defineLinkTable({ ...ofClaims, to: 'terms', member: 'term', list: ({ terms }) => terms }),
  defineLinkTable({ ...ofClaims, ...related, list: (claim) => claim.related }),
  defineLinkTable({ ...ofClaims, to: 'flags', member: 'flag', list: ({ flags }) => flags }),
  defineLinkTable({ ...ofEvents, ...entity, list: ({ entities }) => entities }),
  defineLinkTable({ ...ofEvents, ...claim, list: ({ claims }) => claims }),
  defineLinkTable({ from: 'terms', owner: 'term', ...claim, list: ({ claims }) => claims }),
  ...[passageClaims, termForms, ...scaleTables, releases, corrections, correctionChanges],
  defineLinkTable({ ...ofCorrections, ...entity, list: ({ entities }) => entities }),
  defineLinkTable({ ...ofCorrections, ...claim, list: ({ claims }) => claims }),
  defineLinkTable({ ...ofCorrections, ...rule, list: ({ rules }) => rules }),
  defineLinkTable({ ...ofCorrections, ...source, list: ({ source }) => source }),
];

export const tables: readonly Table[] = [...mainTables, ...otherTables];
