/** The files for OpenRefine, against the shapes that its source reads (`SeparatorBasedImporter`, `ColumnAdditionOperation`, `ReconOperation`). */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { toDataFiles } from '../../../src/exports/data-files.ts';
import { openRefineImport } from '../../../src/exports/open-refine.ts';
import { fixtureDataset, realDataset } from './fixture-dataset.ts';

const engine = z.strictObject({ facets: z.array(z.never()), mode: z.literal('row-based') });
const operation = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('core/column-addition'),
    engineConfig: engine,
    baseColumnName: z.string(),
    expression: z.string().startsWith('grel:'),
    onError: z.enum(['set-to-blank', 'keep-original', 'store-error']),
    newColumnName: z.string(),
    columnInsertIndex: z.int(),
    description: z.string(),
  }),
  z.strictObject({
    op: z.literal('core/recon'),
    engineConfig: engine,
    columnName: z.string(),
    config: z.strictObject({
      mode: z.literal('standard-service'),
      service: z.url(),
      identifierSpace: z.url(),
      schemaSpace: z.url(),
      type: z.strictObject({ id: z.string(), name: z.string() }),
      autoMatch: z.literal(false),
      columnDetails: z.array(z.never()),
      limit: z.int(),
    }),
    description: z.string(),
  }),
]);

for (const [name, dataset] of [
  ['the fixture content', fixtureDataset],
  ['the real content', realDataset],
] as const)
  suite(`OpenRefine with ${name}`, () => {
    const { researchKit } = toDataFiles(dataset);
    const contentOf = (file: string) =>
      String(researchKit.find((one) => one.path === `openrefine/${file}`)?.content ?? '');
    const rows = parse<Record<string, string>>(contentOf('names.csv'), {
      columns: true,
      delimiter: openRefineImport.separator,
    });
    const operations = (file: string) =>
      z
        .array(operation)
        .min(1)
        .parse(JSON.parse(contentOf(`${file}.json`)));

    test('has a row for each name, which leads to the statement of the name', () => {
      const names = new Map(dataset.entities.map((entity) => [entity.id, entity.names]));
      assert.equal(new Set(rows.map(({ entity }) => entity)).size, dataset.entities.length);
      for (const { entity = '', name: text, permalink = '', basis } of rows) {
        const { pathname, hash } = new URL(permalink);
        assert.ok(pathname.endsWith(`/entities/${entity}/`), permalink);
        const found = names.get(entity)?.find(({ id }) => hash === `#${id}`);
        assert.deepEqual([found?.text, found?.basis], [text, basis]);
      }
    });

    test('imports every cell as text', () => {
      assert.deepEqual(JSON.parse(contentOf('import.json')), openRefineImport);
      assert.equal(openRefineImport.guessCellValueTypes, false);
      assert.equal(openRefineImport.headerLines, 1);
    });

    test('looks up columns of the rows alone, each added by an operation or imported', () => {
      const columns = new Set(Object.keys(rows[0] ?? {}));
      for (const file of ['key', 'compare', 'reconcile'])
        for (const each of operations(file)) {
          if (each.op === 'core/recon') assert.ok(columns.has(each.columnName));
          else {
            assert.ok(columns.has(each.baseColumnName), each.baseColumnName);
            columns.add(each.newColumnName);
            const used = each.expression.matchAll(/cells\["(\w+)"\]|cross\("[\w-]+", "(\w+)"\)/g);
            for (const [, cell, key] of used) assert.ok(columns.has(cell ?? key ?? ''));
          }
        }
    });
  });
