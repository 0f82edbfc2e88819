import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from '../../../src/data/dataset.ts';
import { toDataFiles } from '../../../src/exports/data-files.ts';
import {
  statusDocumentSchema,
  toStatusDocument,
} from '../../../src/exports/documents/status-document.ts';
import { omit } from '../../../src/lib/omit.ts';
import { fixtureDataset, realDataset } from './fixture-dataset.ts';

/** The first entity of the fixture alone, with other days. */
function withDays(checkedOn: string, readOn?: string): Dataset {
  const [entity] = fixtureDataset.entities;
  assert.ok(entity);
  const status = omit(entity.listing.status, 'readOn');
  const days = { ...status, checkedOn, ...(readOn && { readOn }) };
  const older = { ...entity, id: 'older', listing: { ...entity.listing, status: days } };
  return { ...fixtureDataset, entities: [entity, older] };
}

test('is what /data/status.json has, for the real record too', () => {
  for (const dataset of [fixtureDataset, realDataset]) {
    const { status, checksums } = toDataFiles(dataset);
    const document = statusDocumentSchema.parse(JSON.parse(status.content));
    assert.deepEqual(document, toStatusDocument(dataset));
    assert.equal(document.entities.length, 28);
    assert.match(checksums.content, /^[0-9a-f]{64} {2}status\.json$/m);
  }
});

test('has the oldest day of the entities', () => {
  const { checkedOn, readOn, wasOld, entities } = toStatusDocument(
    withDays('2026-04-25', '2026-05-02')
  );
  assert.deepEqual([checkedOn, readOn, wasOld], ['2026-04-25', '2026-05-02', true]);
  assert.deepEqual(entities[1], {
    id: 'older',
    permalink: 'https://twenty-eight.example/record/entities/older/',
    checkedOn,
    readOn,
  });
  // The fixture is published on 2026-07-25, 90 days later than this.
  assert.equal(toStatusDocument(withDays('2026-04-26')).wasOld, false);
  assert.equal(toStatusDocument(withDays('2026-04-26')).readOn, '2026-04-26');
});

test('names the lists of the real record, and those that no program compared', () => {
  const of = (day?: string) =>
    toStatusDocument({
      ...realDataset,
      sources: realDataset.sources
        .map((source) => omit(source, 'recheckedOn'))
        .map((source) =>
          source.id === 'ecfr-supplement-4' && day ? { ...source, recheckedOn: day } : source
        ),
    }).lists.map(({ id, result, comparedOn }) => [id, result, comparedOn]);
  assert.deepEqual(of(), [
    ['consolidated-screening-list', 'not-compared', undefined],
    ['ecfr-supplement-4', 'not-compared', undefined],
  ]);
  assert.deepEqual(of('2026-12-01')[1], ['ecfr-supplement-4', 'same', '2026-12-01']);
});
