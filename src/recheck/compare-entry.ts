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
import type { Field, Finding, Outcome } from './finding.ts';
import { bareText, compareWordings, outcomeOf } from './likeness.ts';
import type { ListedParty } from './screening-list.ts';

/** Id of the source in which the record names the screening list. */
export const screeningListSource = 'consolidated-screening-list';

/**
 * @param record - One of the 28.
 * @param party - Its entry in the list.
 * @returns A finding for each value of the record, and for each that only the list has.
 */
export function compareEntry(record: EntityRecord, party: ListedParty): Finding[] {
  const finding = (field: Field, outcome: Outcome, value: RecordedValue, after: string): Finding =>
    findingAt(record, field, outcome, value, after);
  const wording = (field: Field, value: RecordedValue, after: string): Finding =>
    finding(field, outcomeOf[compareWordings(value.text, after)], value, after);

  const { effective } = record.data.listing;
  const startDate = { text: effective.on, place: record.placeOf(['listing', 'effective', 'on']) };
  return [
    ...namesOf(record, 'listed').map((name) => wording('name', name, party.name)),
    ...compareSets(namesOf(record, 'alias'), party.otherNames).map(([value, after]) =>
      wording('alias', value ?? nothingAt(record, 'names'), after)
    ),
    ...compareAddresses(record, party, finding),
    ...citationsFrom(record, screeningListSource).map((value) =>
      finding(
        'citations',
        isSameCitations(value.text, party.citations) ? 'same' : 'changed',
        value,
        party.citations
      )
    ),
    wording('start date', startDate, party.startDate),
    wording(
      'licence requirement',
      licenceTermFrom(record, 'requirement', screeningListSource),
      withoutFootnote(party.requirement, record.data.licence.footnote)
    ),
    wording(
      'review policy',
      licenceTermFrom(record, 'reviewPolicy', screeningListSource),
      party.policy
    ),
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

function compareAddresses(
  record: EntityRecord,
  party: ListedParty,
  finding: (field: Field, outcome: Outcome, value: RecordedValue, after: string) => Finding
): Finding[] {
  const addresses = addressesOf(record);
  const { gone, added } = matchAddresses(
    addresses.map(({ text }) => text),
    party.addresses
  );
  return [
    ...addresses.map((value, index) =>
      finding(
        'address',
        gone.includes(index) ? 'changed' : 'typography',
        value,
        gone.includes(index) ? '' : value.text
      )
    ),
    ...added.map((index) =>
      finding('address', 'changed', nothingAt(record, 'addresses'), party.addresses[index] ?? '')
    ),
  ];
}

function isSameCitations(before: string, after: string): boolean {
  const citations = (text: string) => (text.match(/\d+ F\.?R\.? \d+/g) ?? []).sort().join();
  return citations(before) === citations(after);
}
