import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { suite, test } from 'node:test';
import type * as FollowTheMoney from '@alephdata/followthemoney';
import type { FtmEntity } from '../../../src/exports/follow-the-money-entity.ts';
import { toFollowTheMoney } from '../../../src/exports/follow-the-money.ts';
import { fixtureDataset, realDataset } from './fixture-dataset.ts';

const require = createRequire(import.meta.url);
const { Model, defaultModel } = require('@alephdata/followthemoney') as typeof FollowTheMoney;
const model = new Model(defaultModel);

for (const [name, dataset] of Object.entries({ fixtureDataset, realDataset }))
  suite(`FollowTheMoney of ${name}`, () => {
    const entities = toFollowTheMoney(dataset);
    const ids = new Set(entities.map(({ id }) => id));

    test('has each id once', () => {
      assert.equal(ids.size, entities.length);
    });

    test('has only schemata, properties and values of the model', () => {
      assert.deepEqual(entities.flatMap(faultsOf), []);
    });

    test('has what each schema requires', () => {
      const missing = entities.flatMap(({ id, schema, properties }) =>
        model
          .getSchema(schema)
          .required.filter((property) => properties[property] === undefined)
          .map((property) => `${id} lacks ${property}`)
      );
      assert.deepEqual(missing, []);
    });

    test('has a party and a listing for each entity, and never the topic of sanctions', () => {
      const count = (schema: string) =>
        entities.filter((one) => one.schema === schema && !one.id.includes('-linked-')).length;
      assert.equal(count('Company'), 8);
      assert.equal(count('PublicBody'), 20);
      assert.equal(count('Sanction'), 28);
      const topics = new Set(entities.flatMap(({ properties }) => properties['topics'] ?? []));
      assert.deepEqual([...topics], ['export.control']);
    });

    function faultsOf({ id, schema, properties }: FtmEntity): string[] {
      return Object.entries(properties).flatMap(([name, values]) => {
        const { type } = model.getSchema(schema).getProperty(name);
        const wrong = values.filter((value) => !isValue(type, value));
        return wrong.map((value) => `${id} ${name}: ${value}`);
      });
    }

    function isValue(type: FollowTheMoney.PropertyType, value: string): boolean {
      if (type.isEntity) return ids.has(value);
      if (type.values.size > 0) return type.values.has(value);
      if (type.name === 'date') return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
      return type.name !== 'url' || URL.canParse(value);
    }
  });

test('a listing names the programme, the day and the licence terms', () => {
  const listing = toFollowTheMoney(fixtureDataset).find(({ schema }) => schema === 'Sanction');
  assert.equal(listing?.id, 'twenty-eight-alpha-optics-listing');
  assert.deepEqual(listing.properties['programId'], ['US-BIS-EL']);
  assert.deepEqual(listing.properties['program'], ['US-BIS-EL']);
  assert.deepEqual(listing.properties['startDate'], ['2019-10-09']);
  assert.deepEqual(listing.properties['provisions'], [
    'For all invented items. (See § 744.11 of the EAR)',
    'Case-by-case review for invented items; presumption of denial for all others.',
  ]);
});

test('a link leads from a body to the one above it', () => {
  const link = entityOf('twenty-eight-example-bureau-02-parent');
  assert.deepEqual(link.properties['subject'], ['twenty-eight-example-bureau-02']);
  assert.deepEqual(link.properties['object'], ['twenty-eight-example-bureau-01']);
});

test('only a recorded share makes an owner; other links have their role', () => {
  const near = entityOf('twenty-eight-alpha-optics-relation-alpha-group');
  assert.equal(near.schema, 'Ownership');
  assert.deepEqual(near.properties['owner'], ['twenty-eight-linked-alpha-group']);
  assert.deepEqual(near.properties['asset'], ['twenty-eight-alpha-optics']);
  assert.deepEqual(near.properties['percentage'], ['51']);
  const far = entityOf('twenty-eight-alpha-optics-relation-alpha-holding');
  assert.equal(far.schema, 'UnknownLink');
  assert.deepEqual(far.properties['subject'], ['twenty-eight-linked-alpha-group']);
  assert.deepEqual(far.properties['role'], ['parent']);
  const owned = toFollowTheMoney(realDataset).filter(({ schema }) => schema === 'Ownership');
  const shares = realDataset.entities.flatMap(({ relations = [] }) =>
    relations.filter(({ share }) => share !== undefined)
  );
  assert.ok(shares.length > 0);
  assert.equal(owned.length, shares.length);
});

test('a linked party has its names and lists, and nothing that no record says of it', () => {
  const { schema, properties } = entityOf('twenty-eight-linked-alpha-holding');
  assert.equal(schema, 'LegalEntity');
  assert.deepEqual(properties, {
    name: ['Alpha Holding'],
    alias: ['阿尔法控股', 'Alfa Holding'],
    topics: ['export.control'],
  });
});

test('a company below one of the 28 that is one of the 28 is no second party', () => {
  const link = entityOf('twenty-eight-alpha-optics-relation-beta-vision');
  assert.deepEqual(link.properties['object'], ['twenty-eight-beta-vision']);
});

test('a party in which a share is recorded is a company', () => {
  const [entity] = fixtureDataset.entities.filter(({ id }) => id === 'alpha-optics');
  assert.ok(entity);
  const relations = (entity.relations ?? []).map((relation) => ({ ...relation, share: '60 %' }));
  const dataset = { ...fixtureDataset, entities: [{ ...entity, relations }] };
  assert.equal(entityOf('twenty-eight-linked-alpha-group', dataset).schema, 'Company');
  assert.equal(entityOf('twenty-eight-linked-alpha-holding', dataset).schema, 'LegalEntity');
});

test('officials are left out, since no record has an identifier of them', () => {
  for (const dataset of [fixtureDataset, realDataset]) {
    const officials = dataset.entities.flatMap(({ relations = [] }) =>
      relations.filter(({ kind }) => kind === 'official')
    );
    assert.ok(officials.length > 0);
    const names = new Set(toFollowTheMoney(dataset).flatMap((one) => one.properties['name'] ?? []));
    for (const { name } of officials) assert.ok(!names.has(name), name);
  }
});

test('an inferred name is a weak alias only', () => {
  for (const { id, names } of realDataset.entities) {
    const { properties } = entityOf(`twenty-eight-${id}`, realDataset);
    const known = new Set(
      names.filter(({ basis }) => basis !== 'inferred').map(({ text }) => text)
    );
    const inferred = names.map(({ text }) => text).filter((text) => !known.has(text));
    for (const text of inferred) {
      assert.ok(properties['weakAlias']?.includes(text), text);
      assert.ok(!properties['alias']?.includes(text), text);
      assert.ok(!properties['previousName']?.includes(text), text);
    }
  }
  assert.ok(entityOf('twenty-eight-altay-psb', realDataset).properties['weakAlias']);
});

function entityOf(id: string, dataset = fixtureDataset): FtmEntity {
  const entity = toFollowTheMoney(dataset).find((one) => one.id === id);
  assert.ok(entity, `there is no ${id}`);
  return entity;
}

test('an identifier of somebody else is left out', () => {
  const ids = new Set(toFollowTheMoney(realDataset).map(({ id }) => id));
  const held = realDataset.entities.flatMap(({ id, identifiers = [] }) =>
    identifiers
      .filter(({ holder }) => holder !== undefined)
      .map((identifier) => `twenty-eight-${id}-${identifier.id}`)
  );
  assert.ok(held.length > 0);
  assert.deepEqual(
    held.filter((id) => ids.has(id)),
    []
  );
});
