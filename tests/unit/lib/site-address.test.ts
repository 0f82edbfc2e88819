import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import {
  basePath,
  placeholderNotice,
  servedPort,
  siteAddress,
} from '../../../src/lib/site-address.ts';

const variables = ['SITE', 'BASE', 'PORT'];
const set = variables.map((name) => [name, process.env[name]] as const);

afterEach(() => {
  for (const [name, value] of set)
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
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

for (const port of ['abc', '', '-1', '65536', '80.5'])
  test(`refuses the port "${port}"`, () => {
    process.env['PORT'] = port;
    assert.throws(servedPort, /^AddressError: PORT is not a number from 0 to 65535/);
  });
