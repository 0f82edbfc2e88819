import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { placeholderNotice, siteAddress } from '../../src/publish/site-address.ts';

const { SITE } = process.env;

afterEach(() => {
  if (SITE === undefined) delete process.env['SITE'];
  else process.env['SITE'] = SITE;
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
