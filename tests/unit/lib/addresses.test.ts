import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addressOf, withBase } from '../../../src/lib/addresses.ts';

suite('addresses', () => {
  test('give a record with a page of its own a path', () => {
    assert.equal(addressOf('entities', 'hikvision'), '/entities/hikvision/');
    assert.equal(addressOf('entities', 'hikvision', 'seat'), '/entities/hikvision/#seat');
    assert.equal(addressOf('pages', 'method'), '/method/');
  });

  test('give a record on a list a fragment of it', () => {
    assert.equal(addressOf('sources', 'bis-2019'), '/sources/#bis-2019');
    assert.equal(addressOf('events', 'rule-effective'), '/timeline/#rule-effective');
    assert.equal(addressOf('terms', 'ear'), '/glossary/#ear');
  });

  test('take the base path of the site, with or without its last slash', () => {
    assert.equal(withBase('/', '/about/'), '/about/');
    assert.equal(withBase('/record', '/about/'), '/record/about/');
    assert.equal(withBase('/record/', '/about/'), '/record/about/');
  });
});
