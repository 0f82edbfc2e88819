/** The page About says who publishes the site, and of each field whether it is stated. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { toText } from 'hast-util-to-text';
import { emptyFields, readPublisher } from '../../src/content/publisher-file.ts';
import { toBuiltPage } from '../../src/lib/built-site.ts';
import { publisherFields } from '../../src/schemas/publisher.ts';
import { builtSite } from './built-site.ts';

test('the page About has every field, and says which are not stated', () => {
  const html = readFileSync(path.join(builtSite, 'about/index.html'), 'utf8');
  const { elements } = toBuiltPage('about/index.html', html);
  const start = elements.findIndex(({ properties }) => properties['id'] === 'publisher');
  const list = elements.slice(start).find(({ tagName }) => tagName === 'dl');
  assert.ok(list);
  const publisher = readPublisher('content');
  assert.equal(toText(list).split('Not stated yet.').length - 1, emptyFields(publisher).length);
  const terms = list.children.filter((child) => 'tagName' in child && child.tagName === 'dt');
  assert.equal(terms.length, publisherFields.length);
  for (const value of Object.values(publisher))
    if (typeof value === 'string') assert.ok(toText(list).includes(value));
});

test('a field without a value is empty, and no file leaves all of them empty', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'twenty-eight-publisher-'));
  assert.deepEqual(emptyFields(readPublisher(folder)), publisherFields);
  const text = 'name: A\ncontact:\nfunding: B\ncomplaints:\nreplies: []\n';
  writeFileSync(path.join(folder, 'publisher.yaml'), text);
  assert.deepEqual(emptyFields(readPublisher(folder)), ['contact', 'complaints']);
});
