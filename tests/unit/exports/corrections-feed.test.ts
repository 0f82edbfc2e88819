import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { DOMParser, onWarningStopParsing, type Element } from '@xmldom/xmldom';
import { toAtom, toEntityAtom, toJsonFeed } from '../../../src/exports/corrections-feed.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import { fixtureDataset } from './fixture-dataset.ts';

const address = 'https://twenty-eight.example/record/corrections/';
const none: Dataset = { ...fixtureDataset, corrections: [] };
const odd: Dataset = {
  ...fixtureDataset,
  corrections: fixtureDataset.corrections.map((correction) => ({
    ...correction,
    title: 'A & <B>',
    html: '<p>If x &lt; y &amp; z ]]> <a href="/record/entities/a/">end</a></p>',
  })),
};

suite('Atom feed', () => {
  test('has what RFC 4287 requires of a feed, also without corrections', () => {
    const feed = parse(toAtom(none));
    assert.equal(feed.namespaceURI, 'http://www.w3.org/2005/Atom');
    assert.equal(textOf(feed, 'id'), address);
    assert.equal(textOf(feed, 'title'), 'Twenty-Eight: corrections');
    assert.equal(textOf(feed, 'updated'), '2026-07-25T00:00:00.000Z');
    assert.equal(textOf(feed, 'name'), 'The Twenty-Eight developers');
    assert.deepEqual(linksOf(feed), { alternate: address, self: `${address}atom.xml` });
    assert.equal(feed.getElementsByTagName('entry').length, 1);
  });

  test('has an entry for the day on which the lists were read, which a new day replaces', () => {
    const [entry] = parse(toAtom(none)).getElementsByTagName('entry');
    assert.ok(entry);
    assert.equal(
      textOf(entry, 'id'),
      'https://twenty-eight.example/record/method/#status-2026-07-25'
    );
    assert.equal(textOf(entry, 'title'), 'Lists last read on 25 July 2026');
    assert.equal(textOf(entry, 'updated'), '2026-07-25T00:00:00.000Z');
    assert.match(textOf(entry, 'content'), /the lists of 24 July 2026/);
  });

  test('has an entry for each correction, dated as its record', () => {
    const [, entry] = parse(toAtom(fixtureDataset)).getElementsByTagName('entry');
    assert.ok(entry);
    assert.equal(textOf(entry, 'id'), `${address}#alpha-address`);
    assert.equal(textOf(entry, 'title'), 'An address of Alpha Optics');
    assert.equal(textOf(entry, 'updated'), '2026-07-25T00:00:00.000Z');
    assert.equal(textOf(entry, 'published'), '2026-07-25T00:00:00.000Z');
    assert.match(textOf(entry, 'content'), /<p>Before: No\. 28 Example Road/);
  });

  test('escapes what is text in titles and texts, which are HTML', () => {
    const [, entry] = parse(toAtom(odd)).getElementsByTagName('entry');
    assert.ok(entry);
    assert.equal(textOf(entry, 'title'), 'A &#x26; &#x3C;B>');
    assert.match(textOf(entry, 'content'), /<p>If x &#x3C; y &#x26; z \]\]> /);
  });

  test('links to each page that changed by its name, and keeps the links of the text', () => {
    const [, entry] = parse(toAtom(odd)).getElementsByTagName('entry');
    assert.ok(entry);
    const content = textOf(entry, 'content');
    const site = 'https://twenty-eight.example/record';
    assert.match(
      content,
      new RegExp(
        `^<p><a href="${site}/entities/alpha-optics/#[a-z-]+">Alpha Optics Co., Ltd.</a></p>`
      )
    );
    assert.match(content, new RegExp(`<a href="${site}/entities/a/">end</a></p>$`));
  });
});

suite('Atom feed of an entity', () => {
  const page = 'https://twenty-eight.example/record/entities/alpha-optics';
  const feed = parse(toEntityAtom(fixtureDataset, 'alpha-optics'));

  test('belongs to its page and names it', () => {
    assert.equal(textOf(feed, 'id'), `${page}/`);
    assert.equal(textOf(feed, 'title'), 'Twenty-Eight: Alpha Optics Co., Ltd.');
    assert.deepEqual(linksOf(feed), { alternate: `${page}/`, self: `${page}.atom.xml` });
  });

  test('has the corrections of the entity, and those of no other', () => {
    const idsOf = (id: string) =>
      [...parse(toEntityAtom(fixtureDataset, id)).getElementsByTagName('entry')].map((entry) =>
        textOf(entry, 'id')
      );
    assert.deepEqual(idsOf('alpha-optics'), [
      `${page}/#status-2026-07-25`,
      `${address}#alpha-address`,
    ]);
    const other = fixtureDataset.entities.find(({ id }) => id !== 'alpha-optics')?.id ?? '';
    assert.equal(idsOf(other).length, 1);
    assert.throws(() => toEntityAtom(fixtureDataset, 'nobody'), /no entity "nobody"/);
  });
});

suite('JSON feed', () => {
  test('has what JSON Feed 1.1 requires, also without corrections', () => {
    const feed = JSON.parse(toJsonFeed(none)) as Record<string, unknown>;
    assert.equal(feed['version'], 'https://jsonfeed.org/version/1.1');
    assert.equal(feed['language'], 'en');
    assert.deepEqual(feed['authors'], [{ name: 'The Twenty-Eight developers' }]);
    assert.equal('author' in feed, false);
    assert.equal(feed['title'], 'Twenty-Eight: corrections');
    assert.equal(feed['feed_url'], `${address}feed.json`);
    assert.equal((feed['items'] as unknown[]).length, 1);
  });

  test('has an item for each correction, its title as plain text', () => {
    const { items } = JSON.parse(toJsonFeed(odd)) as { items: Record<string, string>[] };
    const [, item = {}] = items;
    assert.equal(item['id'], `${address}#alpha-address`);
    assert.equal(item['title'], 'A & <B>');
    assert.equal(item['date_modified'], '2026-07-25T00:00:00.000Z');
    assert.equal(item['date_published'], '2026-07-25T00:00:00.000Z');
    assert.match(item['content_html'] ?? '', /<p>Before: /);
  });
});

/** Throws where the text is not well-formed XML. */
function parse(xml: string): Element {
  const parser = new DOMParser({ onError: onWarningStopParsing });
  const { documentElement } = parser.parseFromString(xml, 'application/xml');
  assert.ok(documentElement);
  return documentElement;
}

function textOf(element: Element, name: string): string {
  return element.getElementsByTagName(name)[0]?.textContent ?? '';
}

function linksOf(feed: Element): Record<string, string | null> {
  const links = [...feed.getElementsByTagName('link')].filter(
    ({ parentNode }) => parentNode === feed
  );
  return Object.fromEntries(
    links.map((link) => [link.getAttribute('rel') ?? '', link.getAttribute('href')])
  );
}
