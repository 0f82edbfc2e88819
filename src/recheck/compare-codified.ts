/** Compares the 28 with their rows in the codified text (Supplement No. 4 to 15 CFR part 744). */
import type { CodifiedEntry } from './codified-list.ts';
import {
  addressesOf,
  citationsFrom,
  licenceTermFrom,
  namesOf,
  type EntityRecord,
  type RecordedValue,
} from './entity-record.ts';
import type { Field, Finding } from './finding.ts';
import { bareText, compareWordings } from './likeness.ts';

/** Id of the source in which the record names the codified text. */
const codifiedSource = 'ecfr-supplement-4';

/** Words between the parts of an entry, letters only. */
const connectives = /aka|fka|andakathefollowing|the|following|and|one|two|three|four|five|six|alias(es)?|china/g;

/**
 * @param records - The 28.
 * @param entries - Rows of the codified list.
 * @returns The findings; the row of an entity is the one that begins with its listed name.
 */
export function compareWithCodifiedList(records: EntityRecord[], entries: CodifiedEntry[]): Finding[] {
  const rows = entries.map((entry) => ({ entry, bare: bareText(entry.entity) }));
  return records.flatMap((record) => {
    const [name] = namesOf(record, 'listed');
    const row = rows.find(({ bare }) => name && bare.startsWith(bareText(name.text)));
    const place = name?.place ?? record.placeOf([]);
    const gone: Finding = { entity: record.id, outcome: 'gone', field: 'entry', before: name?.text ?? '', after: '', place };
    return row ? compareRow(record, row.entry) : [gone];
  });
}

function compareRow(record: EntityRecord, entry: CodifiedEntry): Finding[] {
  const parts: [Field, RecordedValue][] = [
    ...namesOf(record, 'listed').map((value): [Field, RecordedValue] => ['name', value]),
    ...namesOf(record, 'alias').map((value): [Field, RecordedValue] => ['alias', value]),
    ...addressesOf(record).map((value): [Field, RecordedValue] => ['address', value]),
  ];
  const bareEntity = bareText(entry.entity);
  const finding = (field: Field, value: RecordedValue, after: string): Finding => ({
    entity: record.id,
    outcome: { same: 'same', typography: 'typography', words: 'changed' }[
      compareWordings(value.text, after)
    ] as Finding['outcome'],
    field,
    before: value.text,
    after,
    place: value.place,
  });
  const rest = parts
    .map(([, { text }]) => bareText(text).replace(/china$/, ''))
    .sort((a, b) => b.length - a.length)
    .reduce((left, part) => left.replace(part, ''), bareEntity)
    .replace(connectives, '');
  return [
    ...parts.map(([field, value]) =>
      finding(field, value, bareEntity.includes(bareText(value.text).replace(/china$/, '')) ? value.text : entry.entity)
    ),
    ...(rest === '' ? [] : [finding('entry', { text: '', place: record.placeOf(['names']) }, entry.entity)]),
    ...citationsFrom(record, codifiedSource).map((value) => finding('citations', value, entry.citations)),
    finding('licence requirement', licenceTermFrom(record, 'requirement', codifiedSource), entry.requirement),
    finding('review policy', licenceTermFrom(record, 'reviewPolicy', codifiedSource), entry.policy),
  ];
}
