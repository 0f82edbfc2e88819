import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { toOpenSearch } from '../../../src/exports/open-search.ts';
import { edition } from './citation-items.ts';

test('browsers learn where the search of this build is', () => {
  const document = new DOMParser().parseFromString(toOpenSearch(edition), 'text/xml');
  const [shortName] = document.getElementsByTagName('ShortName');
  const addresses = [...document.getElementsByTagName('Url')];

  assert.equal(document.documentElement?.namespaceURI, 'http://a9.com/-/spec/opensearch/1.1/');
  assert.ok((shortName?.textContent ?? '').length <= 16, 'the specification allows 16 characters');
  assert.deepEqual(
    addresses.map((url) => url.getAttribute('template')),
    [
      'https://twenty-eight.example/record/search/?q={searchTerms}',
      'https://twenty-eight.example/record/opensearch.xml',
    ]
  );
});
