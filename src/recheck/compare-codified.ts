/** Compares the 28 with their rows in the codified text (Supplement No. 4 to 15 CFR part 744). */
import type { CodifiedEntry } from './codified-list.ts';
import {
  addressesOf,
  citationsFrom,
  findingAt,
  licenceTermFrom,
  goneEntry,
  namesOf,
  withoutFootnote,
  type EntityRecord,
  type RecordedValue,
} from './entity-record.ts';
import type { Field, Finding } from './finding.ts';
import { requireMost } from './list-file.ts';
import { bareText, compareWordings, outcomeOf } from './likeness.ts';

/** Id of the source in which the record names the codified text. */
export const codifiedSource = 'ecfr-supplement-4';

/** Words between the parts of an entry, letters only. */
const connectives =
  /aka|fka|andakathefollowing|the|following|and|one|two|three|four|five|six|alias(es)?|china/g;

/**
 * @param records - The 28.
 * @param entries - Rows of the codified list.
 * @returns The findings; the row of an entity is the one that begins with its listed name.
 * @throws UnreadableList if most of the 28 have no row.
 */
export function compareWithCodifiedList(
  records: EntityRecord[],
  entries: CodifiedEntry[]
): Finding[] {
  const rows = entries.map((entry) => ({ entry, bare: bareText(entry.entity) }));
  const matched = records.map((record) => {
    const [name] = namesOf(record, 'listed');
    return { record, row: rows.find(({ bare }) => name && bare.startsWith(bareText(name.text))) };
  });
  requireMost(matched.filter(({ row }) => row).length, records.length);
  return matched.flatMap(({ record, row }) =>
    row ? compareRow(record, row.entry) : goneEntry(record)
  );
}

interface Part {
  field: Field;
  value: RecordedValue;
}

function compareRow(record: EntityRecord, entry: CodifiedEntry): Finding[] {
  const finding = (field: Field, value: RecordedValue, after: string): Finding =>
    findingAt(record, field, outcomeOf[compareWordings(value.text, after)], value, after);
  const parts = partsOf(record);
  const { missing, rest } = takeParts(entry.entity, parts);
  return [
    ...parts.map(({ field, value }) =>
      finding(field, value, missing.has(value.text) ? entry.entity : value.text)
    ),
    ...(rest === ''
      ? []
      : [finding('entry', { text: '', place: record.placeOf(['names']) }, entry.entity)]),
    ...citationsFrom(record, codifiedSource).map((value) =>
      finding('citations', value, entry.citations)
    ),
    finding(
      'licence requirement',
      licenceTermFrom(record, 'requirement', codifiedSource),
      withoutFootnote(entry.requirement, record.data.licence.footnote)
    ),
    finding('review policy', licenceTermFrom(record, 'reviewPolicy', codifiedSource), entry.policy),
  ];
}

function partsOf(record: EntityRecord): Part[] {
  const labelled = (field: Field, values: RecordedValue[]) =>
    values.map((value) => ({ field, value }));
  return [
    ...labelled('name', namesOf(record, 'listed')),
    ...labelled('alias', namesOf(record, 'alias')),
    ...labelled('address', addressesOf(record)),
  ];
}

/** Takes the parts of a record out of an entry, the longest first: what is missing, and the letters that remain. */
function takeParts(entity: string, parts: Part[]): { missing: Set<string>; rest: string } {
  const texts = parts.map(({ value }) => value.text).sort((a, b) => b.length - a.length);
  const missing = new Set<string>();
  const rest = texts.reduce((left, text) => {
    const part = bareText(text).replace(/china$/, '');
    if (!left.includes(part)) missing.add(text);
    return left.replace(part, '');
  }, bareText(entity));
  return { missing, rest: rest.replace(connectives, '') };
}
