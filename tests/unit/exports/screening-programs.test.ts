/**
 * The files for yente and Watchman against the shapes that these programs publish. The shapes are written down here
 * with their source; fields that the programs compute themselves are left out.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { suite, test } from 'node:test';
import type * as FollowTheMoney from '@alephdata/followthemoney';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { leadingChineseNames } from '../../../src/data/entity-names.ts';
import { toDataFiles } from '../../../src/exports/data-files.ts';
import { toWatchmanRows } from '../../../src/exports/watchman.ts';
import { fixtureDataset, realDataset } from './fixture-dataset.ts';

/** followthemoney/dataset/util.py: `slugify_text(value, sep="_")` has to leave a name as it is. */
const datasetName = z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)*$/);
const dateTime = z.iso.datetime({ local: true });
const url = z.url({ protocol: /^https$/ });

/** nomenklatura/stream.py: `StreamEntity.to_dict`; yente/data/common.py: `EntityResponse`. */
const line = z.strictObject({
  id: z.string(),
  caption: z.string().min(1),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string())),
  referents: z.array(z.string()),
  datasets: z.array(datasetName),
  target: z.boolean(),
  first_seen: dateTime.optional(),
  last_change: dateTime.optional(),
});

/** followthemoney/dataset/catalog.py and dataset.py: `DataCatalog`, `DatasetModel` and the models of its parts. */
const catalog = z.strictObject({
  updated_at: dateTime,
  datasets: z.array(
    z.strictObject({
      name: datasetName,
      title: z.string(),
      license: url,
      summary: z.string(),
      description: z.string(),
      url,
      updated_at: dateTime,
      last_export: dateTime,
      entity_count: z.int(),
      // Not in the model; OpenSanctions writes it into its own catalogue, and the model ignores what it does not know.
      target_count: z.int(),
      // yente/docs/datasets.md: a number that only grows.
      version: z.string().regex(/^\d+$/),
      publisher: z.strictObject({ name: z.string(), url, official: z.boolean() }).optional(),
      coverage: z.strictObject({
        start: z.iso.date(),
        countries: z.array(z.string().length(2)),
        frequency: z.enum([
          ...(['unknown', 'never', 'hourly', 'daily', 'weekly', 'monthly', 'annually'] as const),
        ]),
      }),
      resources: z.array(
        z.strictObject({
          name: z.string(),
          url,
          title: z.string(),
          mime_type: z.string().regex(/^[a-z]+\/[a-z+]+$/),
          timestamp: dateTime,
          size: z.int(),
        })
      ),
    })
  ),
});

/** yente/data/manifest.py: `Manifest` and `CatalogManifest`. */
const manifest = z.strictObject({
  catalogs: z.array(z.strictObject({ url, scope: datasetName, resource_name: z.string() })),
  datasets: z.array(z.unknown()),
});

/** watchman/docs/ingest.md and internal/ingest/model_config.go: `File`, `Mapping` and their parts, as far as a list of businesses has them. */
const column = z.strictObject({ column: z.string() });
const columns = z.strictObject({ columns: z.string() });
const watchmanFile = z.strictObject({
  format: z.literal('csv'),
  mapping: z.strictObject({
    name: column,
    sourceID: column,
    type: z.strictObject({ default: z.enum(['person', 'business']) }),
    business: z.strictObject({
      name: column,
      altNames: columns,
      governmentIDs: z.strictObject({ identifier: column }),
    }),
    addresses: z.strictObject({ line1: columns, country: columns }),
  }),
});

const require = createRequire(import.meta.url);
const { Model, defaultModel } = require('@alephdata/followthemoney') as typeof FollowTheMoney;
const model = new Model(defaultModel);

for (const [name, dataset] of Object.entries({ fixtureDataset, realDataset })) {
  const { researchKit, followTheMoney } = toDataFiles(dataset);
  const read = (path: string) =>
    String(researchKit.find((file) => file.path === path)?.content ?? assert.fail(path));
  const lines = followTheMoney.content
    .trimEnd()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));

  suite(`yente with ${name}`, () => {
    const [described] = catalog.parse(JSON.parse(read('ftm/index.json'))).datasets;

    test('finds the file of the entities through the manifest', () => {
      const [source] = manifest.parse(parseYaml(read('ftm/manifest.yml'))).catalogs;
      assert.equal(source?.url, 'https://twenty-eight.example/record/data/ftm/index.json');
      assert.equal(source.scope, described?.name);
      const resource = described?.resources.find((one) => one.name === source.resource_name);
      assert.equal(
        resource?.url,
        `https://twenty-eight.example/record/data/${followTheMoney.path}`
      );
      assert.equal(resource.size, Buffer.byteLength(followTheMoney.content));
    });

    test('reads as many entities and targets as the catalogue counts', () => {
      assert.equal(described?.entity_count, lines.length);
      assert.equal(described.target_count, 28);
      assert.equal(lines.filter(({ target }) => target).length, 28);
      for (const { datasets } of lines) assert.deepEqual(datasets, [described.name]);
    });

    test('shows the captions that the model gives', () => {
      for (const { schema, caption, properties } of lines) {
        const [first] = model.getSchema(schema).caption.flatMap((one) => properties[one] ?? []);
        if (first !== undefined) assert.equal(caption, first);
      }
    });

    test('has days for the 28 and their listings, the change not before the first', () => {
      const dated = lines.filter(({ first_seen: day }) => day !== undefined);
      assert.equal(dated.length, 56);
      for (const { first_seen: first = '', last_change: last = '' } of dated)
        assert.ok(first <= last);
    });
  });

  suite(`Watchman with ${name}`, () => {
    const rows = parseCsv<Record<string, string>>(read('watchman/twenty-eight.csv'), {
      columns: true,
    });
    const config = parseYaml(read('watchman/config.yml')) as {
      Watchman: { Ingest: { files: Record<string, unknown> } };
    };

    test('has a row for each different name of an entity, each with an id of its own', () => {
      for (const entity of dataset.entities.filter((one) => leadingChineseNames(one).length > 0))
        assert.deepEqual(
          rows.filter((row) => row['entity'] === entity.id).map((row) => row['name']),
          [...new Set(entity.names.map(({ text }) => text))]
        );
      assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    });

    test('finds every column of its mapping in the file', () => {
      const { mapping } = watchmanFile.parse(config.Watchman.Ingest.files['twenty-eight']);
      const named = JSON.stringify(mapping).matchAll(/"columns?":"([^"]+)"/g);
      const missing = [...named]
        .map(([, name = '']) => name)
        .filter((name) => !(name in (rows[0] ?? {})));
      assert.deepEqual(missing, []);
    });
  });
}

test('a correction of an entity is its last change', () => {
  const lines = toDataFiles(fixtureDataset).followTheMoney.content.split('\n').filter(Boolean);
  const corrected = fixtureDataset.corrections.flatMap(({ date, entities }) =>
    entities.map((id) => ({ date, id: `twenty-eight-${id}` }))
  );
  assert.ok(corrected.length > 0);
  for (const { date, id } of corrected) {
    const found = lines.map((text) => line.parse(JSON.parse(text))).find((one) => one.id === id);
    assert.ok((found?.last_change ?? '') >= date, id);
  }
});

test('Chinese candidates that pages do not lead with, and their pinyin, are not given to Watchman', () => {
  const rows = toWatchmanRows(realDataset).filter(({ entity }) => entity === 'altay-psb');
  assert.ok(rows.length > 0);
  const kept = rows.filter(
    ({ name, kind }) => /\p{Script=Han}/u.test(String(name)) || kind === 'romanised'
  );
  assert.deepEqual(kept, []);
});

test('a number that is to be confirmed is not given to Watchman', () => {
  const given = new Set(toWatchmanRows(realDataset).map(({ uscc }) => uscc));
  for (const { scheme, value, holder, note } of realDataset.entities.flatMap(
    ({ identifiers = [] }) => identifiers
  ))
    if (scheme === 'uscc') assert.equal(given.has(value), !holder && !note, value);
});

test('a number of a parent company is not given to an entity', () => {
  const { researchKit } = toDataFiles(realDataset);
  const file = researchKit.find(({ path }) => path === 'watchman/twenty-eight.csv');
  const held = realDataset.entities.flatMap(({ identifiers = [] }) =>
    identifiers.filter(({ holder }) => holder !== undefined).map(({ value }) => value)
  );
  assert.ok(held.length > 0);
  for (const value of held) assert.ok(!String(file?.content).includes(value), value);
});
