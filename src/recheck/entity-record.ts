/** A record of one of the 28 as the comparison reads it. */
import { readRecords } from '../content/records.ts';
import { entitySchema, type Entity } from '../schemas/entity.ts';
import type { TextStatement } from '../schemas/statement.ts';
import type { Field, Finding } from './finding.ts';
import { compareWordings } from './likeness.ts';

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
 *
 * @throws Error if a record is not valid; `npm run check` says why.
 */
export function readEntityRecords(contentDir: string): EntityRecord[] {
  return readRecords(contentDir, 'entities').map(({ id, data, file, positionOf }) => {
    const parsed = entitySchema.safeParse(data);
    if (parsed.success) return { id, data: parsed.data, placeOf: positionOf };
    throw new Error(`${file.shownPath} is not valid. Run npm run check and mend it first.`);
  });
}

/** The official names of a kind. */
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

/** The addresses of a record. */
export function addressesOf({ data, placeOf }: EntityRecord): RecordedValue[] {
  return data.addresses.map(({ text }, index) => ({
    text,
    place: placeOf(['addresses', index, 'text']),
  }));
}

/** The citations that a record takes from a source, by the id of the source. */
export function citationsFrom({ data, placeOf }: EntityRecord, source: string): RecordedValue[] {
  return data.listing.history.flatMap((item, index) =>
    item.source.includes(source)
      ? { text: item.text, place: placeOf(['listing', 'history', index, 'text']) }
      : []
  );
}

/**
 * The wording that a source has of a licence term: the variant of that source, else the main wording.
 *
 * @param source - Id of the source of the list.
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

/** The requirement of a list without the number of the footnote, which both lists print after it; another number stays. */
export function withoutFootnote(requirement: string, { data }: EntityRecord): string {
  const mark = String(data.licence.footnote ?? '');
  return requirement.endsWith(`)${mark}`) || requirement.endsWith(`) ${mark}`)
    ? requirement.slice(0, requirement.length - mark.length).trimEnd()
    : requirement;
}

/**
 * Compares a value of a record with a list.
 *
 * @param after - Wording of the list; empty if it has none.
 * @param outcome - The result where the wordings alone do not decide it.
 */
export function findingAt(
  { id }: EntityRecord,
  field: Field,
  { text, place }: RecordedValue,
  after: string,
  outcome = compareWordings(text, after)
): Finding {
  return { entity: id, outcome, field, before: text, after, place };
}

/** The finding that a list has no entry for a record. */
export function goneEntry(record: EntityRecord): Finding {
  const [name = { text: '', place: record.placeOf([]) }] = namesOf(record, 'listed');
  return findingAt(record, 'entry', name, '', 'gone');
}
