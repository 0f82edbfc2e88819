/** A record of one of the 28 as the comparison reads it. */
import type { RecordFile } from '../content/record-file.ts';
import { readRecords } from '../content/records.ts';
import { entitySchema, type Entity } from '../schemas/entity.ts';
import type { TextStatement } from '../schemas/statement.ts';
import type { Field, Finding, Outcome } from './finding.ts';

/** A valid record with the places of its statements. */
export interface EntityRecord {
  id: string;
  data: Entity;
  /** Place of the value at a path of keys. */
  placeOf(path: readonly PropertyKey[]): Finding['place'];
}

/** A value of the record that a list is compared with. */
export interface RecordedValue {
  text: string;
  place: Finding['place'];
}

/**
 * Reads the 28.
 * @param contentDir - Path of the content folder.
 * @returns The records, in the order of their files.
 * @throws Error if a record is not valid; `npm run check` says why.
 */
export function readEntityRecords(contentDir: string): EntityRecord[] {
  return readRecords(contentDir, 'entities').map(toEntityRecord);
}

function toEntityRecord(record: RecordFile): EntityRecord {
  const { success, data } = entitySchema.safeParse(record.data);
  if (!success)
    throw new Error(`${record.file.shownPath} is not valid. Run npm run check and mend it first.`);
  return { id: record.id, data, placeOf: record.positionOf };
}

/**
 * @param record - A record.
 * @param kind - Kind of names.
 * @returns Its official names of that kind.
 */
export function namesOf(
  { data, placeOf }: EntityRecord,
  kind: 'listed' | 'alias'
): RecordedValue[] {
  return data.names.flatMap((name, index) =>
    name.kind === kind && name.basis === 'official'
      ? { text: name.text, place: placeOf(['names', index, 'text']) }
      : []
  );
}

/**
 * @param record - A record.
 * @returns Its addresses.
 */
export function addressesOf({ data, placeOf }: EntityRecord): RecordedValue[] {
  return data.addresses.map(({ text }, index) => ({
    text,
    place: placeOf(['addresses', index, 'text']),
  }));
}

/**
 * The citations that the record takes from a source.
 * @param record - A record.
 * @param source - Id of the source of the list.
 * @returns The statements of its history from that source.
 */
export function citationsFrom({ data, placeOf }: EntityRecord, source: string): RecordedValue[] {
  return data.listing.history.flatMap((item, index) =>
    item.source.includes(source)
      ? { text: item.text, place: placeOf(['listing', 'history', index, 'text']) }
      : []
  );
}

/**
 * The wording that a source has of a licence term; a term keeps the wordings of other official sources as variants.
 * @param record - A record.
 * @param term - Which term.
 * @param source - Id of the source of the list.
 * @returns The variant of that source, else the main wording.
 */
export function licenceTermFrom(
  { data, placeOf }: EntityRecord,
  term: 'requirement' | 'reviewPolicy',
  source: string
): RecordedValue {
  const statement: TextStatement = data.licence[term];
  const index = statement.variants?.findIndex((variant) => variant.source.includes(source)) ?? -1;
  const variant = statement.variants?.[index];
  return variant
    ? { text: variant.text, place: placeOf(['licence', term, 'variants', index, 'text']) }
    : { text: statement.text, place: placeOf(['licence', term, 'text']) };
}

/**
 * Both lists print the number of a footnote after the words of the requirement.
 * @param requirement - Licence requirement of a list.
 * @param footnote - Number of the footnote in the record.
 * @returns The words without that number; another number stays.
 */
export function withoutFootnote(requirement: string, footnote: number | undefined): string {
  const mark = footnote === undefined ? '' : String(footnote);
  return requirement.endsWith(`)${mark}`) || requirement.endsWith(`) ${mark}`)
    ? requirement.slice(0, requirement.length - mark.length).trimEnd()
    : requirement;
}

/**
 * @param record - A record.
 * @param field - Field that was compared.
 * @param outcome - Result of the comparison.
 * @param value - Value of the record, and its place.
 * @param after - Wording of the list; empty if it has none.
 * @returns The finding at the place of the value.
 */
export function findingAt(
  { id }: EntityRecord,
  field: Field,
  outcome: Outcome,
  { text, place }: RecordedValue,
  after: string
): Finding {
  return { entity: id, outcome, field, before: text, after, place };
}

/**
 * @param record - A record without an entry in a list.
 * @returns The finding that says so, at its listed name.
 */
export function goneEntry(record: EntityRecord): Finding {
  const [name = { text: '', place: record.placeOf([]) }] = namesOf(record, 'listed');
  return findingAt(record, 'entry', 'gone', name, '');
}
