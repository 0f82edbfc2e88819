/** Entities side by side: every statement of their records in rows that can be compared. */
import { formatDay } from '../lib/days.ts';
import type { Entity, EntityName } from '../schemas/entity.ts';
import type { Basis, Evidenced } from '../schemas/statement.ts';
import {
  entityKindWords,
  factWords,
  identifierWords,
  nameKindWords,
  relatedListNames,
  relationWords,
} from '../schemas/words.ts';
import { listedName } from './entity-names.ts';
import { laterListLabel, listStepsInWords } from './history-words.ts';
import { getRecord } from './records.ts';
import { rulesById } from './rules.ts';

/** One value in a cell. */
export interface ComparedValue {
  text: string;
  lang?: EntityName['lang'];
  /** Fragment of its statement on the page of the entity; absent for what is no statement. */
  fragment?: string;
  /** How it is known; absent for what is open and for the kind. */
  basis?: Basis;
}

/** One row: a property of each entity. */
export interface ComparedRow {
  label: string;
  /** Values of each entity, in the order of the entities; an empty list where nothing is recorded. */
  cells: ComparedValue[][];
  /** Whether the words of all cells are the same. */
  isSame: boolean;
}

/** The values of one property of an entity. */
type Property = (entity: Entity) => ComparedValue[];

const properties: readonly [label: string, of: Property][] = [
  ['Kind', ({ kind }) => [{ text: entityKindWords[kind] }]],
  ...Object.entries(nameKindWords).map(([kind, label]): [string, Property] => [
    label,
    ({ names }) => names.filter((name) => name.kind === kind).map(nameValue),
  ]),
  ['Addresses in the listing', ({ addresses }) => addresses.map(textValue)],
  [
    'First day in force',
    ({ listing: { effective } }) => [value(effective, formatDay(effective.on))],
  ],
  ['Citation', ({ listing }) => [textValue(listing.citation)]],
  ['Citations in the lists', ({ listing }) => listing.history.map(textValue)],
  [
    'Status',
    ({ listing: { status } }) => [value(status, `${status.text} (${formatDay(status.checkedOn)})`)],
  ],
  ['Aliases and addresses of 2019', ({ listing }) => optional(listing.as2019).map(textValue)],
  ['Licence requirement now', ({ licence }) => [textValue(licence.requirement)]],
  [
    'Footnote',
    ({ licence }) => optional(licence.footnote).map((text) => ({ text: `Footnote ${text}` })),
  ],
  ['Review policy now', ({ licence }) => [textValue(licence.reviewPolicy)]],
  ['Amendments', ({ amendments }) => amendments.map(amendmentValue)],
  ['Other lists, and whom they name', ({ laterLists }) => laterLists.map(listValue)],
  ['Lists searched, no match', ({ absentFrom }) => optional(absentFrom).map(textValue)],
  ['Linked parties', ({ relations = [] }) => relations.map(relationValue)],
  ['Body above it', ({ parent }) => optional(parent).map(parentValue)],
  ...Object.entries(factWords).map(([about, label]): [string, Property] => [
    label,
    ({ facts = [] }) => facts.filter((fact) => fact.about === about).map(textValue),
  ]),
  [
    'Division it serves',
    ({ place }) =>
      optional(place?.division).map((division) =>
        value(division, `${division.english} (${division.text}): ${division.description}`)
      ),
  ],
  [
    'Seat',
    ({ place }) =>
      optional(place?.seat).map((seat) =>
        value(seat, [seat.text, seat.chinese].filter(Boolean).join(' '))
      ),
  ],
  [
    'Point of the seat',
    ({ place }) =>
      optional(place?.coordinates).map((point) =>
        value(point, `${point.latitude}° N, ${point.longitude}° E (${point.datum})`)
      ),
  ],
  ['Identifiers', ({ identifiers = [] }) => identifiers.map(identifierValue)],
  ['Sources disagree', ({ discrepancies = [] }) => discrepancies.map(openValue)],
  ['Not established', ({ unknowns = [] }) => unknowns.map(openValue)],
];

/**
 * Puts entities side by side, in rows in which at least one of them has a value.
 *
 * @throws If there is no such entity.
 */
export function compareEntities(ids: readonly string[]): ComparedRow[] {
  const entities = ids.map((id) => getRecord('entities', id).data);
  return properties
    .map(([label, of]) => toRow(label, entities.map(of)))
    .filter(({ cells }) => cells.some((values) => values.length > 0));
}

function toRow(label: string, cells: ComparedValue[][]): ComparedRow {
  const words = cells.map((values) => values.map(({ text }) => text).join('\n'));
  return { label, cells, isSame: new Set(words).size === 1 };
}

function optional<Value>(one: Value | undefined): Value[] {
  return one === undefined ? [] : [one];
}

function value({ id, basis }: Evidenced, text: string): ComparedValue {
  return { text, fragment: id, basis };
}

function textValue(statement: Evidenced & { text: string }): ComparedValue {
  return value(statement, statement.text);
}

function nameValue(name: EntityName): ComparedValue {
  return { ...textValue(name), lang: name.lang };
}

function amendmentValue(amendment: Entity['amendments'][number]): ComparedValue {
  const title = rulesById().get(amendment.rule)?.title ?? amendment.citedAt;
  return value(amendment, `${title}: ${amendment.text}`);
}

function listValue(list: Entity['laterLists'][number]): ComparedValue {
  const steps = listStepsInWords(list.dates);
  return value(list, `${laterListLabel(list)}, as ${list.listedAs}: ${steps}`);
}

function relationValue(relation: NonNullable<Entity['relations']>[number]): ComparedValue {
  const { kind, name, chinese, role, share, lists = [] } = relation;
  const named = lists.map(({ list }) => relatedListNames[list]).join(', ');
  const details = [role, share, named && `on ${named}`].filter(Boolean).join('; ');
  const party = [name, chinese].filter(Boolean).join(' ');
  return value(relation, `${relationWords[kind]}: ${party}${details && ` (${details})`}`);
}

function parentValue(parent: NonNullable<Entity['parent']>): ComparedValue {
  return value(parent, listedName(getRecord('entities', parent.entity).data));
}

function identifierValue(identifier: NonNullable<Entity['identifiers']>[number]): ComparedValue {
  const { scheme, register, holder } = identifier;
  const notes = [register, holder].filter(Boolean).join('; ');
  return value(
    identifier,
    `${identifierWords[scheme]} ${identifier.value}${notes && ` (${notes})`}`
  );
}

function openValue({ id, text }: { id: string; text: string }): ComparedValue {
  return { text, fragment: id };
}
