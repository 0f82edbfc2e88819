import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { expiryOf, toSecurityTxt } from '../../../src/exports/security-txt.ts';

const edition = { version: '1.0.1', date: '2027-03-01', site: 'https://twenty-eight.example/' };

suite('security.txt', () => {
  const lines = toSecurityTxt(edition).trimEnd().split('\n');
  const fields = lines.map((line) => line.split(': ') as [string, string]);

  test('has the fields that RFC 9116 asks for, each once', () => {
    const names = fields.map(([name]) => name);
    assert.deepEqual(names, ['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
  });

  test('names a contact on the site itself, over HTTPS', () => {
    const { Contact = '', Canonical } = Object.fromEntries(fields) as Record<string, string>;
    assert.equal(Contact, 'https://twenty-eight.example/method/#how-to-report-an-error');
    assert.equal(Canonical, 'https://twenty-eight.example/.well-known/security.txt');
  });

  test('holds for less than a year after the release, by the form of RFC 3339', () => {
    const { Expires = '' } = Object.fromEntries(fields) as Record<string, string>;
    assert.equal(Expires, '2028-02-28T00:00:00Z');
    assert.equal(expiryOf('2026-11-23'), '2027-11-22');
  });
});
