import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, suite, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { listFiles, toDataFiles, type DataFiles } from '../../../src/exports/data-files.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import type { Row } from '../../../src/exports/tables/table.ts';
import { tables } from '../../../src/exports/tables/index.ts';
import { fixtureDataset, realDataset } from './fixture-dataset.ts';

/** The reference implementation of Data Package 1; what it checks is the same in version 2. */
interface Resource {
  name: string;
  tabular: boolean;
  read: (options: { relations: boolean }) => Promise<unknown[][]>;
}
interface DataPackage {
  valid: boolean;
  errors: Error[];
  resources: Resource[];
}
const { Package } = createRequire(import.meta.url)('datapackage') as {
  Package: { load: (descriptor: string) => Promise<DataPackage> };
};

const datasets: Record<string, Dataset> = {
  'the fixture content': fixtureDataset,
  'the real content': realDataset,
};

for (const [name, dataset] of Object.entries(datasets)) {
  const files = toDataFiles(dataset);
  const folder = writeToDisk(files);
  after(() => {
    rmSync(folder, { recursive: true });
  });

  suite(`tables of ${name}`, async () => {
    const dataPackage = await Package.load(path.join(folder, 'datapackage.json'));

    test('stand in a valid data package', () => {
      assert.deepEqual(dataPackage.errors, []);
      assert.deepEqual(
        dataPackage.resources.filter(({ tabular }) => tabular).map(({ name }) => name),
        tables.map(({ name }) => name)
      );
    });

    for (const resource of dataPackage.resources.filter(({ tabular }) => tabular))
      test(`${resource.name} fits its schema and leads to rows that exist`, async () => {
        const rows = await resource.read({ relations: true });
        const table = files.tables.find(({ table }) => table.name === resource.name);
        assert.equal(rows.length, table?.rows.length);
      });

    for (const { table, rows, csv, json } of files.tables)
      test(`${table.name} says the same as CSV and as JSON, with each key once`, () => {
        const records = parse(csv.content, { columns: true, skip_empty_lines: false });
        const texts = (JSON.parse(json.content) as Row[]).map(asTexts);
        assert.deepEqual(records, texts);
        const keys = rows.map((row) => table.primaryKey.map((column) => row[column]).join(' '));
        assert.deepEqual(keys, [...new Set(keys)]);
        for (const row of rows) table.row.parse(row);
      });
  });
}

test('the address of an entity is a row with its language', () => {
  const { csv } = toDataFiles(fixtureDataset).tables.find(isNamed('addresses')) ?? {};
  assert.equal(
    csv?.content.split('\n')[1],
    '/entities/alpha-optics/#address-example-city,alpha-optics,"No. 28 Exampel Road, Example City",en,official'
  );
});

test('a list of a record is a table of its own', () => {
  const { rows } = toDataFiles(fixtureDataset).tables.find(isNamed('claim-entities')) ?? {};
  assert.deepEqual(rows?.[0], { claim: 'eight-companies', entity: 'alpha-optics' });
});

test('a table that joins two others is titled for what it holds', () => {
  const titles = new Map(tables.map(({ name, title }) => [name, title]));
  assert.equal(titles.get('claim-entities'), 'Entities of claims');
  assert.equal(titles.get('claim-claims'), 'Related claims');
  assert.equal(new Set(titles.values()).size, tables.length);
  for (const title of titles.values()) assert.match(title, /^[A-Z]/);
});

function isNamed(name: string) {
  return ({ table }: DataFiles['tables'][number]) => table.name === name;
}

function asTexts(row: Row): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')]));
}

function writeToDisk(files: DataFiles): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'twenty-eight-data-'));
  for (const { path: file, content } of listFiles(files)) {
    const copy = path.join(folder, file);
    mkdirSync(path.dirname(copy), { recursive: true });
    writeFileSync(copy, content);
  }
  return folder;
}
