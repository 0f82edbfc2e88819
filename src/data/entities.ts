/** The entities, as lists show them. */
import { areLaterListsSearched, type DivisionType, type Entity } from '../schemas/entity.ts';
import type { Basis } from '../schemas/statement.ts';
import { leadingChineseNames, listedName, nameOfKind, type ChineseName } from './entity-names.ts';
import { memoize } from './memoize.ts';
import { getRecord, listRecords } from './records.ts';

/** One row in the table of 28. */
export interface EntitySummary {
  id: string;
  kind: Entity['kind'];
  name: string;
  /** Name of one or two words, for pictures. */
  label: string;
  name2019: string | undefined;
  chinese: ChineseName[];
  aliases: string[];
  /** City of the seat, or of the headquarters. */
  place: string | undefined;
  /** Kind of division that a government body serves, and how the division is known. */
  division: { type: DivisionType; basis: Basis } | undefined;
  /** The body above it, with the evidence for that. */
  parent: Entity['parent'];
  /** Kinds of later lists that name it or a body close to it. */
  laterLists: Entity['laterLists'];
  /** Whether other lists were searched for it. */
  isSearched: boolean;
  footnote: number | undefined;
  /** Rules that added or amended its listing. */
  rules: string[];
}

const names = new Intl.Collator('en');

/** The 28, by their listed names. */
export const listEntities = memoize((): EntitySummary[] =>
  listRecords('entities')
    .map(({ id, data }) => toSummary(id, data))
    .sort((a, b) => names.compare(a.name, b.name))
);

function toSummary(id: string, entity: Entity): EntitySummary {
  return {
    id,
    kind: entity.kind,
    name: listedName(entity),
    label: entity.label ?? listedName(entity).split(' ')[0] ?? '',
    name2019: nameOfKind(entity, 'listed-2019')?.text,
    chinese: leadingChineseNames(entity),
    aliases: entity.names.filter(({ kind }) => kind === 'alias').map(({ text }) => text),
    place: entity.place?.seat.text ?? entity.facts?.find(isHeadquarters)?.text,
    division: entity.place?.division,
    parent: entity.parent,
    laterLists: entity.laterLists,
    isSearched: areLaterListsSearched(entity),
    footnote: entity.licence.footnote,
    rules: [entity.listing.rule, ...entity.amendments.map(({ rule }) => rule)],
  };
}

function isHeadquarters(fact: { about: string }): boolean {
  return fact.about === 'headquarters';
}

/** An entity with its whole record. */
export interface Entry {
  id: string;
  data: Entity;
  summary: EntitySummary;
}

/** The 28 with their records, by their listed names. */
export const entries = memoize((): Entry[] =>
  listEntities().map((summary) => {
    const { id, data } = getRecord('entities', summary.id);
    return { id, data, summary };
  })
);

/** Ids of all entities, for the routes. */
export function entityIds(): string[] {
  return listRecords('entities').map(({ id }) => id);
}
