/** Screening lists in the publisher's two forms, made from the record. */
import Papa from 'papaparse';
import { screeningListSource } from '../../../src/recheck/compare-entry.ts';
import {
  addressesOf,
  citationsFrom,
  licenceTermFrom,
  namesOf,
  type EntityRecord,
} from '../../../src/recheck/entity-record.ts';

const textsOf = (values: { text: string }[]) => values.map(({ text }) => text);

function rowOf(record: EntityRecord) {
  return {
    source: 'Entity List (EL) - Bureau of Industry and Security',
    name: textsOf(namesOf(record, 'listed'))[0],
    alt_names: textsOf(namesOf(record, 'alias')),
    addresses: textsOf(addressesOf(record)),
    federal_register_notice: textsOf(citationsFrom(record, screeningListSource))[0],
    start_date: record.data.listing.effective.on,
    license_requirement: licenceTermFrom(record, 'requirement', screeningListSource).text,
    license_policy: licenceTermFrom(record, 'reviewPolicy', screeningListSource).text,
    remarks: '',
  };
}

/** The CSV form: lists are joined with "; ". `edit` changes the text before it is encoded. */
export function screeningListCsv(records: EntityRecord[], edit = (text: string) => text): Buffer {
  const rows = records.map(rowOf).map((row) => ({
    ...row,
    alt_names: row.alt_names.join('; '),
    addresses: row.addresses.join('; '),
  }));
  return Buffer.from(edit(Papa.unparse(rows)));
}

/** The JSON form: lists are arrays. */
export function screeningListJson(records: EntityRecord[]): Buffer {
  return Buffer.from(JSON.stringify({ results: records.map(rowOf) }));
}
