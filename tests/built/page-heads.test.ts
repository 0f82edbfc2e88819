/** What every page says to search engines, previews and feed readers. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { attribute, type BuiltPage } from '../../src/lib/built-site.ts';
import { readPublisher } from '../../src/content/publisher-file.ts';
import { creator } from '../../src/exports/licence.ts';
import { builtSite, readCitedPages } from './built-site.ts';

const pages = readCitedPages();

suite('every page', () => {
  test('describes itself to previews', () => {
    const bare = pages.filter((page) => !contentOf(page, 'og:description'));
    assert.deepEqual(addresses(bare), []);
  });

  test('links to the search as a plain link', () => {
    const without = pages.filter(
      ({ elements }) =>
        !elements.some(
          (element) => element.tagName === 'a' && attribute(element, 'href') === '/search/'
        )
    );
    assert.deepEqual(addresses(without), []);
  });

  test('names an Atom feed that exists', () => {
    for (const page of pages) {
      const link = page.elements.find(
        (element) => attribute(element, 'type') === 'application/atom+xml'
      );
      assert.equal(link && attribute(link, 'rel'), 'alternate', page.address);
      const file = path.join(builtSite, (link && attribute(link, 'href')) ?? '-');
      assert.ok(existsSync(file), file);
      assert.match(readFileSync(file, 'utf8'), /<entry>/);
    }
  });
});

suite('JSON-LD', () => {
  test('of an entity names the page, its publisher and the site, which the home page describes', () => {
    const home = pages.find(({ address }) => address === '/');
    const site = home && descriptionOf(home)['@id'];
    const entities = pages.filter(({ address }) => /^\/entities\/[^/]+\/$/.test(address));
    assert.ok(site && entities.length > 0);
    for (const page of entities) {
      const { name, publisher, isPartOf } = descriptionOf(page);
      assert.equal(name, contentOf(page, 'og:title'));
      assert.equal((publisher as { name: string }).name, readPublisher('content').name ?? creator);
      assert.deepEqual(isPartOf, { '@id': site });
    }
  });

  test('of a claim names the article by its headline and day', () => {
    const claims = pages.filter(({ address }) => /^\/claims\/[^/]+\/$/.test(address));
    assert.ok(claims.length > 0);
    for (const page of claims) {
      const { appearance } = descriptionOf(page)['itemReviewed'] as {
        appearance: Record<string, string>;
      };
      assert.match(appearance['headline'] ?? '', /^Uyghur 'human rights violations' .* companies$/);
      assert.match(appearance['datePublished'] ?? '', /^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

function addresses(found: BuiltPage[]): string[] {
  return found.map(({ address }) => address);
}

function contentOf({ elements }: BuiltPage, property: string): string | undefined {
  const tag = elements.find((element) => attribute(element, 'property') === property);
  return tag && attribute(tag, 'content');
}

function descriptionOf({ html }: BuiltPage): Record<string, unknown> {
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json) as Record<string, unknown>;
}
