import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  findKnownRecords,
  isKnownAddress,
  isKnownRecord,
} from '../../../src/checks/known-records.ts';
import { readContent } from '../../../src/content/records.ts';
import { validContent } from './check-case.ts';

suite('known records', () => {
  const known = findKnownRecords(readContent(validContent));

  test('are those that have a file', () => {
    assert.ok(isKnownRecord(known, 'entities', 'alpha-optics'));
    assert.ok(!isKnownRecord(known, 'entities', 'alpha-lenses'), 'a former id is no id');
    assert.ok(!isKnownRecord(known, 'rules', 'alpha-optics'));
  });

  test('have the fragments of their statements and headings', () => {
    assert.ok(isKnownRecord(known, 'entities', 'alpha-optics', 'effective'));
    assert.ok(isKnownRecord(known, 'rules', '84-fr-54002', 'what-it-changed'));
    assert.ok(!isKnownRecord(known, 'entities', 'beta-vision', 'as-2019'));
  });

  test('are found in spite of capitals in the file name, which is a problem of its own', () => {
    const renamed = readContent(validContent);
    for (const file of renamed.files)
      if (file.id === 'alpha-optics') Object.assign(file, { id: 'Alpha-Optics' });
    const found = findKnownRecords(renamed);
    assert.ok(isKnownRecord(found, 'entities', 'alpha-optics', 'effective'));
    assert.ok(!isKnownRecord(found, 'entities', 'Alpha-Optics'));
  });

  test('stand on the page of their kind', () => {
    assert.ok(isKnownAddress(known, '/sources/', 'example-news'));
    assert.ok(isKnownAddress(known, '/article/', 'eight-companies'));
    assert.ok(isKnownAddress(known, '/method/', 'in-detail'));
    assert.ok(!isKnownAddress(known, '/sources/', 'eight-companies'));
    assert.ok(!isKnownAddress(known, '/sources/example-news/'));
  });
});
