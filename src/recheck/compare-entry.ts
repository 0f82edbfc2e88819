/** Compares one of the 28 with its entry in the Consolidated Screening List, field by field. */
import { matchAddresses } from './address-likeness.ts';
import {
  addressesOf,
  citationsFrom,
  findingAt,
  licenceTermFrom,
  namesOf,
  withoutFootnote,
  type EntityRecord,
  type RecordedValue,
} from './entity-record.ts';
import type { Field, Finding } from './finding.ts';
import { bareText } from './likeness.ts';
import type { ListedParty } from './screening-list.ts';

/** Id of the source in which the record names the screening list. */
export const screeningListSource = 'consolidated-screening-list';

/** A finding for each value of the record, and for each that only its entry in the list has. */
export function compareEntry(record: EntityRecord, party: ListedParty): Finding[] {
  const finding = (field: Field, value: RecordedValue, after: string) =>
    findingAt(record, field, value, after);
  const { effective } = record.data.listing;
  const startDate = { text: effective.on, place: record.placeOf(['listing', 'effective', 'on']) };
  const requirement = licenceTermFrom(record, 'requirement', screeningListSource);
  const reviewPolicy = licenceTermFrom(record, 'reviewPolicy', screeningListSource);
  return [
    ...namesOf(record, 'listed').map((name) => finding('name', name, party.name)),
    ...compareSets(namesOf(record, 'alias'), party.otherNames).map(([value, after]) =>
      finding('alias', value ?? nothingAt(record, 'names'), after)
    ),
    ...compareAddresses(record, party),
    ...citationsFrom(record, screeningListSource).map((value) => {
      const isSame = isSameCitations(value.text, party.citations);
      return findingAt(record, 'citations', value, party.citations, isSame ? 'same' : 'changed');
    }),
    finding('start date', startDate, party.startDate),
    finding('licence requirement', requirement, withoutFootnote(party.requirement, record)),
    finding('review policy', reviewPolicy, party.policy),
  ];
}

function nothingAt(record: EntityRecord, key: string): RecordedValue {
  return { text: '', place: record.placeOf([key]) };
}

/** Pairs equal names first, then the rest in their order; a value without a partner has an empty one. */
function compareSets(
  recorded: RecordedValue[],
  listed: string[]
): [RecordedValue | undefined, string][] {
  const rest = [...listed];
  const partners = recorded.map((value) => {
    const index = rest.findIndex((name) => bareText(name) === bareText(value.text));
    return index < 0 ? undefined : rest.splice(index, 1)[0];
  });
  return [
    ...recorded.map((value, index): [RecordedValue, string] => [
      value,
      partners[index] ?? rest.shift() ?? '',
    ]),
    ...rest.map((name): [undefined, string] => [undefined, name]),
  ];
}

function compareAddresses(record: EntityRecord, party: ListedParty): Finding[] {
  const addresses = addressesOf(record);
  const { gone, added } = matchAddresses(
    addresses.map(({ text }) => text),
    party.addresses
  );
  const nothing = nothingAt(record, 'addresses');
  return [
    ...addresses.map((value, index) =>
      gone.includes(index)
        ? findingAt(record, 'address', value, '', 'changed')
        : findingAt(record, 'address', value, value.text, 'typography')
    ),
    ...added.map((index) =>
      findingAt(record, 'address', nothing, party.addresses[index] ?? '', 'changed')
    ),
  ];
}

function isSameCitations(before: string, after: string): boolean {
  const citations = (text: string) => (text.match(/\d+ F\.?R\.? \d+/g) ?? []).sort().join();
  return citations(before) === citations(after);
}
