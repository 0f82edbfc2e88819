import assert from 'node:assert/strict';
import path from 'node:path';
import { suite, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readContent } from '../../../src/content/records.ts';
import { toJsonSchemas } from '../../../src/exports/json-schemas.ts';
import { shapeOf } from '../../../src/schemas/fields.ts';
import { recordKinds } from '../../../src/schemas/index.ts';
import type { z } from 'zod';
import { validContent } from '../checks/check-case.ts';
import { edition } from './fixture-dataset.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
for (const { name, schema } of toJsonSchemas(edition)) ajv.addSchema(schema, name);

suite('JSON Schemas', () => {
  for (const { name } of toJsonSchemas(edition))
    test(`${name} is valid in draft 2020-12`, () => {
      assert.equal(typeof ajv.getSchema(name), 'function');
    });

  for (const content of [validContent, path.resolve(import.meta.dirname, '../../../content')])
    test(`hold for every record of ${path.relative('.', content)}`, () => {
      const faults = readContent(content).records.flatMap(({ kind, id, data }) =>
        ajv.validate(kind, data) ? [] : `${kind}/${id}: ${ajv.errorsText()}`
      );
      assert.deepEqual(faults, []);
    });

  test('refuse a field that does not exist, a day that does not exist and a missing field', () => {
    const release = { version: '1.0.0', date: '2026-11-23', changes: 'None.' };
    assert.ok(ajv.validate('releases', release));
    assert.ok(!ajv.validate('releases', { ...release, chnges: 'None.' }));
    assert.ok(!ajv.validate('releases', { ...release, date: '2026-02-30' }));
    assert.ok(!ajv.validate('releases', { version: '1.0.0', date: '2026-11-23' }));
  });
});

test('every field of every record has a description', () => {
  const bare = Object.entries(recordKinds).flatMap(([kind, { schema }]) =>
    fieldsWithoutDescription(schema, kind)
  );
  assert.deepEqual(bare, []);
});

function fieldsWithoutDescription(schema: z.core.$ZodType, prefix: string): string[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, field]) => [
    ...((field as z.ZodType).description ? [] : [`${prefix}.${name}`]),
    ...fieldsWithoutDescription(field, `${prefix}.${name}`),
  ]);
}
