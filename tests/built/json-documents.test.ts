import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { BuiltPage } from '../../src/lib/built-site.ts';
import { builtPages, builtSite } from './built-site.ts';
import { viewOf } from './page-view.ts';
import { findUnshown, type JsonDocument } from './shown-values.ts';

const pages = new Map(builtPages.map((page) => [page.address, page]));
const sources = viewOf(pageAt('/sources/'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
for (const kind of ['entities', 'claims', 'rules'])
  ajv.addSchema(readJson(`data/schemas/${kind}-document.json`) as AnySchemaObject);

suite('JSON documents', () => {
  const files = globSync('{entities,claims,rules}/*.json', { cwd: builtSite })
    .filter((file) => !file.endsWith('.csl.json'))
    .sort();

  test('stand beside every entity, claim and rule', () => {
    const documented = [...pages.keys()].filter((address) =>
      /^\/(entities|claims|rules)\/[^/]+\/$/.test(address)
    );
    assert.deepEqual(
      files.map((file) => `/${file.replace('.json', '/')}`),
      documented
    );
  });

  for (const file of files) {
    const document = readDocument(file);
    test(`${file} fits its schema`, () => {
      const isValid = ajv.validate(document.$schema, document);
      assert.ok(isValid, ajv.errorsText());
    });

    test(`${file} says what its page says`, () => {
      const page = viewOf(pageAt(`/${file.replace('.json', '/')}`));
      assert.deepEqual(findUnshown(document, page, sources), []);
    });
  }
});

suite('the comparison of a document with its page', () => {
  const document = readDocument('entities/hikvision.json');
  const page = viewOf(pageAt('/entities/hikvision/'));

  test('finds a text, a day and a basis that the page does not have', () => {
    const record = document.record as { names: object[]; listing: { status: object } };
    const changed = {
      ...document,
      record: {
        ...record,
        names: [{ ...record.names[0], text: 'Hikvison', basis: 'reported' }],
        listing: {
          ...record.listing,
          status: { ...record.listing.status, checkedOn: '2026-07-30' },
        },
      },
    };
    assert.deepEqual(findUnshown(changed, page, sources), [
      'record.names.0.text: Hikvison',
      'record.names.0.basis: reported',
      'record.listing.status.checkedOn: 2026-07-30',
    ]);
  });
});

function pageAt(address: string): BuiltPage {
  const page = pages.get(address);
  assert.ok(page, `there is no page ${address}`);
  return page;
}

function readDocument(file: string): JsonDocument & { $schema: string } {
  return readJson(file) as JsonDocument & { $schema: string };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(builtSite, file), 'utf8'));
}
