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
import { bareText } from './likeness.ts';

/** Id of the source in which the record names the codified text. */
export const codifiedSource = 'ecfr-supplement-4';

/** Words between the parts of an entry, letters only. */
const connectives =
  /aka|fka|andakathefollowing|the|following|and|one|two|three|four|five|six|alias(es)?|china/g;

/**
 * Compares the 28 with their rows; the row of an entity is the one that begins with its listed name.
 *
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
  const finding = (field: Field, value: RecordedValue, after: string) =>
    findingAt(record, field, value, after);
  const parts = partsOf(record);
  const { missing, rest } = takeParts(entry.entity, parts);
  const nothing = { text: '', place: record.placeOf(['names']) };
  const requirement = licenceTermFrom(record, 'requirement', codifiedSource);
  const reviewPolicy = licenceTermFrom(record, 'reviewPolicy', codifiedSource);
  return [
    ...parts.map(({ field, value }) =>
      finding(field, value, missing.has(value.text) ? entry.entity : value.text)
    ),
    ...(rest === '' ? [] : [finding('entry', nothing, entry.entity)]),
    ...citationsFrom(record, codifiedSource).map((value) =>
      finding('citations', value, entry.citations)
    ),
    finding('licence requirement', requirement, withoutFootnote(entry.requirement, record)),
    finding('review policy', reviewPolicy, entry.policy),
  ];
}

function partsOf(record: EntityRecord): Part[] {
  return [
    ...namesOf(record, 'listed').map((value): Part => ({ field: 'name', value })),
    ...namesOf(record, 'alias').map((value): Part => ({ field: 'alias', value })),
    ...addressesOf(record).map((value): Part => ({ field: 'address', value })),
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
