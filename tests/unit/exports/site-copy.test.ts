import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toCopiedPage, toCopiedStyles, type BuiltSite } from '../../../src/exports/site-copy.ts';

const copied = new Set(['index.html', 'entities/a/index.html', '_astro/a.css', '_astro/a.woff2']);
const site: BuiltSite = {
  root: 'https://example.org/record/',
  has: (path) => copied.has(path),
};

/** What a link of the page of an entity becomes. */
function linkFor(href: string): string | undefined {
  const { content } = toCopiedPage('entities/a/index.html', `<a href="${href}">x</a>`, site);
  return /<a href="([^"]*)"/.exec(content)?.[1];
}

suite('copy of the site', () => {
  test('leads to the files beside a page', () => {
    assert.equal(linkFor('/record/'), '../../index.html');
    assert.equal(linkFor('/record/entities/a/#seat'), 'index.html#seat');
    assert.equal(linkFor('/record/_astro/a.css'), '../../_astro/a.css');
    assert.equal(linkFor('/record/?q=x'), '../../index.html?q=x');
    assert.equal(linkFor('../../'), '../../index.html');
  });

  test('leads to the site where the copy has no file', () => {
    assert.equal(linkFor('/record/data/x.zip'), 'https://example.org/record/data/x.zip');
    assert.equal(linkFor('/elsewhere/'), 'https://example.org/elsewhere/');
  });

  test('leaves links to other sites and within the page as they are', () => {
    assert.equal(linkFor('https://example.com/'), 'https://example.com/');
    assert.equal(linkFor('#seat'), '#seat');
    assert.equal(linkFor('mailto:a@example.org'), 'mailto:a@example.org');
  });

  test('reads attributes as HTML does, also in templates', () => {
    const html = `<template><a title='a > b href="/record/"' href=/record/>x</a></template><style>a[href="/record/"]{}</style>`;
    const { content } = toCopiedPage('index.html', html, site);
    assert.equal(content, html.replace('href=/record/', 'href="index.html"'));
    assert.equal(linkFor('/record/?a=1&amp;b=2'), '../../index.html?a=1&amp;b=2');
  });

  test('follows the redirect of a renamed record', () => {
    const html = '<meta http-equiv="refresh" content="0;url=/record/entities/a/">';
    const { content } = toCopiedPage('entities/old/index.html', html, site);
    assert.match(content, /content="0;url=\.\.\/a\/index\.html"/);
  });

  test('has no scripts, no preloads and no policy that names the host, but keeps data for machines', () => {
    const html = `<!doctype html><html><head>
      <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
      <link rel="preload" href="/record/_astro/a.woff2" as="font">
      <link rel="stylesheet" href="/record/_astro/a.css">
      <script type="application/ld+json">{}</script>
      <script type="module" src="/record/_astro/a.js"></script></head><body></body></html>`;
    const { content, links } = toCopiedPage('index.html', html, site);
    assert.doesNotMatch(content, /Security-Policy|preload|module/);
    assert.match(content, /<script type="application\/ld\+json">\{\}<\/script>/);
    assert.deepEqual(links, ['_astro/a.css']);
  });

  test('finds fonts from a style sheet', () => {
    const css = '@font-face{src:url(/record/_astro/a.woff2)}a{background:url("data:,x")}';
    const { content, links } = toCopiedStyles('_astro/a.css', css, site);
    assert.equal(content, '@font-face{src:url(a.woff2)}a{background:url("data:,x")}');
    assert.deepEqual(links, ['_astro/a.woff2']);
  });
});
