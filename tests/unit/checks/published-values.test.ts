import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { outputFor } from './check-case.ts';
import { readPublishedList, writePublishedList } from '../../../src/checks/published-list.ts';
import { publishedValues } from '../../../src/checks/published-values.ts';
import { contentWith, textWith, validRecord } from '../../generated/changed-content.ts';

const original = validRecord('entities/alpha-optics.md');

/** Digest of an address of Alpha Optics, with some fields changed. */
function digestOf(
  fragment: string,
  change: (fields: Fields) => Fields = (fields) => fields
): string {
  const { content } = contentWith(original, textWith(original, change(original.data as Fields)));
  const address = `/entities/alpha-optics/#${fragment}`;
  const found = publishedValues(content.records).find((value) => value.address === address);
  assert.ok(found, `there is no ${address}`);
  return found.digest;
}

interface Fields {
  addresses: Record<string, unknown>[];
  [field: string]: unknown;
}

function withAddress(change: Record<string, unknown>): (fields: Fields) => Fields {
  return (fields) => ({
    ...fields,
    addresses: fields.addresses.map((address) => ({ ...address, ...change })),
  });
}

suite('published values', () => {
  test('change with the words and with the basis', () => {
    const before = digestOf('address-example-city');
    assert.notEqual(digestOf('address-example-city', withAddress({ text: 'Elsewhere' })), before);
    assert.notEqual(digestOf('address-example-city', withAddress({ basis: 'reported' })), before);
  });

  test('stay with better evidence', () => {
    const before = digestOf('address-example-city');
    assert.equal(digestOf('address-example-city', withAddress({ note: 'Read again.' })), before);
  });

  test('come back from the list that was written', () => {
    const { content } = contentWith(original, original.text);
    const values = publishedValues(content.records);
    const { version, digests } = readPublishedList(writePublishedList('1.0.1', values));
    assert.equal(version, '1.0.1');
    assert.deepEqual(new Set(digests.keys()), new Set(values.map(({ address }) => address)));
  });

  test('need no correction where nothing changed', () => {
    assert.equal(outputFor(), '');
  });
});
