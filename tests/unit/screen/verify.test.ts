/** A proof of an earlier version is run again with the names of that version, while the site has others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restoreEntry, type NamesFile } from '../../../src/search/names/name-entry.ts';
import { buildNamesIndex, type NamesIndex } from '../../../src/search/names/names-index.ts';
import { searchNames } from '../../../src/search/names/name-search.ts';
import { sealProof, toProof } from '../../../src/search/proof.ts';
import { noFilters, type Filters } from '../../../src/search/search-state.ts';
import { screenRows } from '../../../src/screen/screen-list.ts';
import { readProof, runAgain, toOutcome } from '../../../src/screen/verify.ts';
import { toDataset, toWorkingFile, writeWorkingFile } from '../../../src/screen/working-file.ts';
import { readStoredEntries } from '../../search/real-names.ts';

const sha256 = 'a'.repeat(64);
const versionN: NamesFile = {
  version: '1.0.0',
  checkedOn: '2026-11-20',
  entries: readStoredEntries(),
};
/** The next version: an entity has lost the names that the proof has hits on. */
const nextVersion = {
  ...versionN,
  version: '1.1.0',
  entries: versionN.entries.filter(({ id }) => id !== 'hikvision'),
};
const indexOf = ({ entries }: NamesFile): NamesIndex => buildNamesIndex(entries.map(restoreEntry));
const indexN = indexOf(versionN);
const next = indexOf(nextVersion);

const verdicts = async (text: string, index: NamesIndex) =>
  runAgain(index, await readProof(text)).map(({ name, entity, isSame }) => [name, entity, isSame]);

function proofOf(query: string, filters: Filters): Promise<string> {
  const loaded = { index: indexN, version: '1.0.0', checkedOn: '2026-11-20' };
  const names = { loaded, ...searchNames(indexN, query) };
  const time = new Date('2026-11-28T08:00:00Z');
  const proof = toProof({
    search: { query, isCut: false, time, names, pages: undefined },
    filters,
    ...{ address: 'https://example.org/record/search/?q=x', program: '' },
    source: { address: '', integrity: `sha256-${Buffer.from(sha256, 'hex').toString('base64')}` },
  });
  return sealProof(proof);
}

function reportOf(names: string[]): Promise<string> {
  const rows = screenRows(
    indexN,
    names.map((name, at) => ({ row: at + 1, name }))
  );
  const list = { file: '', sha256: null, readAs: '', column: '1', notes: [] };
  const about = { list, time: '2026-11-28T08:00:00Z', programSha256: '' };
  return writeWorkingFile(toWorkingFile({ ...about, dataset: toDataset(versionN, sha256) }, rows));
}

test('a proof of a search is the same with its names, and different with those of the next version', async () => {
  const text = await proofOf('Hikvision and Dahua', noFilters());

  assert.deepEqual(await verdicts(text, indexN), [
    ['Hikvision and Dahua', 'hikvision', true],
    ['Hikvision and Dahua', 'dahua', true],
  ]);
  assert.deepEqual(await verdicts(text, next), [
    ['Hikvision and Dahua', 'hikvision', false],
    ['Hikvision and Dahua', 'dahua', true],
  ]);
});

test('a proof of a filtered search is compared under its filters', async () => {
  const text = await proofOf('Hikvision and Urumqi Public Security Bureau', {
    ...noFilters(),
    kind: ['company'],
  });
  assert.deepEqual(
    (await verdicts(text, indexN)).map(([, entity, isSame]) => [entity, isSame]),
    [['hikvision', true]]
  );
});

test('a report is compared row by row', async () => {
  const text = await reportOf(['Hikvision', 'Siemens AG', 'Dahua']);

  assert.deepEqual(await verdicts(text, indexN), [
    ['Hikvision', 'hikvision', true],
    ['Dahua', 'dahua', true],
  ]);
  assert.deepEqual(await verdicts(text, next), [
    ['Hikvision', 'hikvision', false],
    ['Dahua', 'dahua', true],
  ]);
});

test('hits that differ are shown first, and all are counted', async () => {
  const report = await readProof(await reportOf(['Dahua', 'Hikvision']));
  const { hits, different, shown } = toOutcome(runAgain(next, report), 1);

  assert.deepEqual([hits, different], [2, 1]);
  assert.deepEqual(
    shown.map(({ entity }) => entity),
    ['hikvision']
  );
});

test('a changed word of a hit is different, and does not fit the checksum', async () => {
  const text = await reportOf(['Hikvision']);
  const changed = text.replace('"grade": "exact"', '"grade": "partial"');

  assert.notEqual(changed, text);
  assert.equal((await readProof(text)).isWhole, true);
  assert.equal((await readProof(changed)).isWhole, false);
  assert.deepEqual(await verdicts(changed, indexN), [['Hikvision', 'hikvision', false]]);
});

test('a hit that a report leaves out is found', async () => {
  const report = JSON.parse(await reportOf(['Hikvision'])) as { rows: { hits: unknown[] }[] };
  const rows = report.rows.map((row) => ({ ...row, hits: [] }));

  assert.deepEqual(await verdicts(JSON.stringify({ ...report, rows }), indexN), [
    ['Hikvision', 'hikvision', false],
  ]);
});

test('what is no proof is refused with a sentence', async () => {
  for (const text of [
    '',
    '[1]',
    '{"query":"x"}',
    '{"query":"x","entries":{"hits":[]},"dataset":{}}',
  ])
    await assert.rejects(readProof(text), { name: 'ListFault', message: /no proof of a search/ });
});
