import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toBuiltPage } from '../../../src/lib/built-site.ts';
import { publishedAddresses, publishedIn } from '../../../src/lib/permalinks.ts';

const pages = [
  toBuiltPage('404.html', '<meta name="robots" content="noindex"><h1>Not found</h1>'),
  toBuiltPage(
    'entities/hikvision/index.html',
    '<h2 id="names">Names</h2><p id="alias" data-statement>'
  ),
  toBuiltPage(
    'entities/old/index.html',
    '<meta http-equiv="refresh" content="0;url=/entities/hikvision/">'
  ),
  toBuiltPage('index.html', '<h1 id="top">Home</h1>'),
];

describe('publishedAddresses', () => {
  it('lists pages and their statements, sorted, and neither headings nor pages that ask to be left out', () => {
    assert.deepEqual(publishedAddresses(pages), [
      '/',
      '/entities/hikvision/',
      '/entities/hikvision/#alias',
      '/entities/old/',
    ]);
  });

  it('refuses a statement that nobody can link to', () => {
    const page = toBuiltPage('index.html', '<p data-statement>');
    assert.throws(() => publishedAddresses([page]), /statement on \/ has no id/);
  });
});

describe('publishedIn', () => {
  const isPublished = publishedIn(pages);

  it('knows a page, and an element on it by its id', () => {
    assert.ok(isPublished('/'));
    assert.ok(isPublished('/entities/hikvision/#alias'));
  });

  it('misses a page and a fragment that are not there', () => {
    assert.ok(!isPublished('/entities/dahua/'));
    assert.ok(!isPublished('/entities/hikvision/#gone'));
  });

  it('lets any fragment of a renamed record lead to its new page', () => {
    assert.ok(isPublished('/entities/old/#alias'));
  });
});
