import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compareFile } from '../../../src/recheck/compare-file.ts';
import { readEntityRecords } from '../../../src/recheck/entity-record.ts';
import { openFindings, writeMarkdownReport } from '../../../src/recheck/report.ts';
import { codifiedXml } from './codified-xml.ts';
import { screeningListCsv, screeningListJson } from './screening-list-files.ts';

const records = readEntityRecords('content');
const spring2022 = readFileSync('tests/fixtures/recheck/csl-spring-2022.csv');

const labels = (bytes: Uint8Array) =>
  openFindings(compareFile(records, bytes, 'the list')).map(
    ({ entity, field, outcome }) => `${entity}: ${field} ${outcome}`
  );

test('names exactly what differs between the list of spring 2022 and the record', () => {
  assert.deepEqual(labels(spring2022), [
    'altay-psb: citations changed',
    'dahua: citations changed',
    'dahua: licence requirement changed',
    'dahua: review policy changed',
    'hami-psb: alias changed',
    'iflytek: citations changed',
    'iflytek: licence requirement changed',
    'kezilesu-psb: alias changed',
    'megvii: citations changed',
    'megvii: licence requirement changed',
    'sensetime: citations changed',
    'sensetime: licence requirement changed',
    'xuar-psb: name changed',
    'yitu: citations changed',
    'yitu: licence requirement changed',
  ]);
});

test('finds no change in lists made from the record', () => {
  assert.deepEqual(labels(screeningListCsv(records)), []);
  assert.deepEqual(labels(screeningListJson(records)), []);
  assert.deepEqual(labels(codifiedXml(records)), []);
});

test('finds a changed street number, a removed address and a removed entry', () => {
  const edit = (from: string, to: string) =>
    labels(screeningListCsv(records, (text) => text.replaceAll(from, to)));
  assert.deepEqual(edit('No. 555 Qianmo', 'No. 557 Qianmo'), [
    'hikvision: address changed',
    'hikvision: address changed',
  ]);
  assert.deepEqual(edit('; 700 Dongliu Road, Binjiang District, Hanzhou, China', ''), [
    'hikvision: address changed',
  ]);
  assert.deepEqual(edit('Entity List (EL) - Bureau of Industry and Security,Yitu', 'Other,Yitu'), [
    'yitu: entry gone',
    'yitu: entry new',
  ]);
});

test('finds an entry of another list that names a subsidiary', () => {
  const row =
    'Unverified List (UVL) - Bureau of Industry and Security,Hikvision India Private Limited,,,,,,,\r\n';
  const list = screeningListCsv(records, (text) => text.replace('\r\n', `\r\n${row}`));
  assert.deepEqual(labels(list), ['hikvision: entry new']);
});

test('finds a changed word and a new alias in the codified text', () => {
  const edit = (from: string, to: string) =>
    labels(codifiedXml(records, (text) => text.replaceAll(from, to)));
  assert.deepEqual(edit('Sense Time', 'Sense Tyme'), [
    'sensetime: alias changed',
    'sensetime: entry changed',
  ]);
  assert.deepEqual(edit('—Hikvision.', '—Hikvision; and —Hikrobot.'), ['hikvision: entry changed']);
});

test('places a finding at its statement', () => {
  const finding = openFindings(compareFile(records, spring2022, 'the list')).find(
    ({ entity, field }) => entity === 'kezilesu-psb' && field === 'alias'
  );
  const { file = '', line = 0, column = 0 } = finding?.place ?? {};
  const text = readFileSync(file, 'utf8')
    .split('\n')
    [line - 1]?.slice(column - 1);
  assert.equal(text, 'Kizilsu Autonomous Prefecture Public Security Bureau');
});

test('marks changed words in the report', () => {
  const report = writeMarkdownReport(compareFile(records, spring2022, 'the list'));
  assert.match(report, /Xinjiang ~~Uyghur~~ Autonomous .* \| Xinjiang \*\*Uighur\*\* Autonomous/);
});
