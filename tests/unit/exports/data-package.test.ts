import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toDataFiles } from '../../../src/exports/data-files.ts';
import { fixtureDataset } from './fixture-dataset.ts';

suite('data package', () => {
  const { dataPackage, tables: tableFiles } = toDataFiles(fixtureDataset);
  const descriptor = JSON.parse(dataPackage.content) as Record<string, unknown>;
  const resources = descriptor['resources'] as {
    name: string;
    schema?: { fields: { name: string; description?: string }[] };
  }[];

  test('says what it is, under which licence and in which version', () => {
    assert.equal(descriptor['$schema'], 'https://datapackage.org/profiles/2.0/datapackage.json');
    assert.equal(descriptor['version'], '1.0.1');
    assert.equal(descriptor['created'], '2026-07-25T00:00:00Z');
    assert.deepEqual(descriptor['licenses'], [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ]);
  });

  test('names a publisher only where one is stated', () => {
    const edition = { ...fixtureDataset.edition, publisher: 'Example Press' };
    const named = toDataFiles({ ...fixtureDataset, edition });
    const unnamed = toDataFiles(fixtureDataset);
    assert.deepEqual(descriptor['contributors'], [
      { title: 'The Twenty-Eight developers', roles: ['creator'] },
    ]);
    for (const { path, content } of unnamed.researchKit.filter(({ path }) => /json$/.test(path)))
      if (path === 'ftm/index.json' || path === 'ro-crate-metadata.json')
        assert.ok(!String(content).includes('"publisher":'), path);
    for (const [files, isNamed] of [
      [named, true],
      [unnamed, false],
    ] as const) {
      const all = [files.dataPackage, ...files.researchKit].filter(({ path }) =>
        ['datapackage.json', 'ro-crate-metadata.json', 'ftm/index.json'].includes(path)
      );
      assert.equal(all.length, 3);
      for (const { path, content } of all) {
        assert.equal(String(content).includes('Example Press'), isNamed, path);
      }
    }
  });

  test('describes every column', () => {
    const columns = resources.flatMap(({ name, schema }) =>
      (schema?.fields ?? []).map((field) => ({ table: name, ...field }))
    );
    assert.deepEqual(
      columns.filter(({ description }) => !description),
      []
    );
  });

  test('takes types, limits and words of columns from the schemas of records', () => {
    const fields = resources.find(({ name }) => name === 'places')?.schema?.fields;
    assert.deepEqual(
      fields?.find(({ name }) => name === 'latitude'),
      {
        name: 'latitude',
        type: 'number',
        description: 'Degrees north, -90 to 90.',
        constraints: { required: true, minimum: -90, maximum: 90 },
      }
    );
  });

  test('has the columns of the files in their order', () => {
    for (const { table, csv } of tableFiles)
      assert.equal(
        csv.content.split('\n')[0],
        resources
          .find(({ name }) => name === table.name)
          ?.schema?.fields.map(({ name }) => name)
          .join(',')
      );
  });
});
