import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compareFile } from '../../../src/recheck/compare-file.ts';
import { readEntityRecords } from '../../../src/recheck/entity-record.ts';
import { sizeLimit, UnreadableList } from '../../../src/recheck/list-file.ts';
import { codifiedXml } from './codified-xml.ts';
import { screeningListCsv, screeningListJson } from './screening-list-files.ts';

const records = readEntityRecords('content');
const csv = readFileSync('tests/fixtures/recheck/csl-spring-2022.csv', 'utf8');
const json = screeningListJson(records).toString();
const xml = codifiedXml(records).toString();
const csvLines = csv.split('\n');

const broken: Record<string, string | Uint8Array> = {
  'an empty file': '',
  'white space alone': ' \n\n',
  'an error page': '<!DOCTYPE html><html><body>503</body></html>',
  'an error page after a byte-order mark': '\uFEFF<html><body>Not found</body></html>',
  'UTF-16': Buffer.from(`\uFEFF${csv}`, 'utf16le'),
  'UTF-16 without a mark': Buffer.from(csv, 'utf16le'),
  'Windows-1252': Buffer.from(csv, 'latin1'),
  'a picture': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
  'more than the limit': new Uint8Array(sizeLimit + 1).fill(0x61),
  'a CSV cut off in a quoted cell': csv.slice(0, csv.indexOf('"') + 20),
  'a CSV cut off in a row': csvLines.slice(0, 30).join('\n').slice(0, -300),
  'a CSV with its first rows alone': csvLines.slice(0, 8).join('\n'),
  'a CSV without a column': csv.replace('license_policy', 'policy'),
  'a CSV with other columns': 'a,b,c\n1,2,3\n',
  'a head alone': csvLines[0] ?? '',
  'a CSV without the Entity List': csv.replaceAll('Entity List (EL)', 'Unverified List'),
  'a row with too many cells': csv.replace(/\n/, '\nx,'.repeat(1)),
  'a JSON cut off': json.slice(0, 5000),
  'a JSON of another shape': '{"error":"rate limit"}',
  'a JSON with a number for a name': json.replace(/"name":"[^"]*"/, '"name":5'),
  'a JSON without rows': '{"results":[]}',
  'an XML cut off': xml.slice(0, 3000),
  'an XML without the table': '<DIV5 N="744"><HEAD>PART 744</HEAD><P>Nothing</P></DIV5>',
  'an XML with other columns': xml.replace('License review policy', 'Policy'),
  'an XML with other entries': xml.replaceAll('Public Security', 'Other'),
};

for (const [name, file] of Object.entries(broken)) {
  test(`refuses ${name} with a sentence`, () => {
    assert.throws(
      () => compareFile(records, typeof file === 'string' ? Buffer.from(file) : file, 'the list'),
      (fault: unknown) => fault instanceof UnreadableList && /^[A-Z].*\.$/.test(fault.message)
    );
  });
}

test('reads rows with quotes, commas and line breaks', () => {
  const odd =
    '"Other list",,"Smith ""Big"" & Co, Ltd","A; B","1 Road\nTown, CN",,,,,"note, ""quoted"""';
  const head =
    'source,_id,name,alt_names,addresses,federal_register_notice,start_date,license_requirement,license_policy,remarks';
  const list = screeningListCsv(records, (text) => {
    const [, ...rows] = text.split('\r\n');
    const shifted = rows.map((row) =>
      row.replace('Industry and Security,', 'Industry and Security,,')
    );
    return [head, odd, ...shifted].join('\n');
  });
  assert.equal(compareFile(records, list, 'the list').rows, records.length + 1);
});
