import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { basePath, placeholderNotice, siteAddress } from '../../src/lib/site-address.ts';

const { SITE, BASE } = process.env;

afterEach(() => {
  if (SITE === undefined) delete process.env['SITE'];
  else process.env['SITE'] = SITE;
  if (BASE === undefined) delete process.env['BASE'];
  else process.env['BASE'] = BASE;
});

test('says in one line that the address is a placeholder', () => {
  delete process.env['SITE'];

  assert.match(placeholderNotice() ?? '', /^Citations and feeds name .*set SITE.*$/);
  assert.ok(placeholderNotice()?.includes(siteAddress()));
});

test('says nothing of an address that was set', () => {
  process.env['SITE'] = 'https://lists.example.org';

  assert.equal(siteAddress(), 'https://lists.example.org');
  assert.equal(placeholderNotice(), undefined);
});

for (const [site, fault] of [
  ['https://me:secret@lists.example.org', /^SITE has a user name or password/],
  ['https://lists.example.org/record', /^SITE has a path, which belongs into BASE/],
  ['https://lists.example.org/?a=b', /^SITE has a query/],
  ['http://lists.example.org', /^SITE does not begin with https/],
  ['lists.example.org', /^SITE is not an address/],
  ['', /^SITE is not an address/],
] as const)
  test(`refuses the address "${site}"`, () => {
    process.env['SITE'] = site;
    assert.throws(siteAddress, (error: Error) => {
      assert.match(error.message, fault);
      return !error.message.includes('secret');
    });
  });

test('accepts an address of this machine without https', () => {
  process.env['SITE'] = 'http://localhost:4321';
  assert.equal(siteAddress(), 'http://localhost:4321');
});

for (const base of ['/../', '/a/./b/', './record/', 'https://lists.example.org/', '/a b/', '/a?b'])
  test(`refuses the base "${base}"`, () => {
    process.env['BASE'] = base;
    assert.throws(basePath, /^AddressError: BASE is not a plain path/);
  });

for (const base of ['/', '/record/', '/record', '/a/b.c/'])
  test(`accepts the base "${base}"`, () => {
    process.env['BASE'] = base;
    assert.equal(basePath(), base);
  });
