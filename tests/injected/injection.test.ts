/** Markup and code in every free text of the content is text on every page and in every file. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import { checkContent, formRules } from '../../src/checks/index.ts';
import { screenFilePath } from '../../src/exports/screen-file.ts';
import { attribute, readBuiltPages, toBuiltPage } from '../../src/lib/built-site.ts';
import { recordKinds } from '../../src/schemas/index.ts';
import { freeTextFields } from '../generated/free-text-fields.ts';
import { injectedSite, injectedTexts } from '../browser/built-sites.ts';
import { injections, type InjectedText } from '../generated/injected-content.ts';
import { findInjected } from './injected-parts.ts';

const injected = JSON.parse(readFileSync(injectedTexts.list, 'utf8')) as InjectedText[];
const pages = readBuiltPages(injectedSite.dir);

/** Words of the review policy, so no text of its own. */
const copied = 'entities.licence.reviewGist.words';

suite('injected content', () => {
  test('passes the check and has every free text of the schemas', () => {
    assert.deepEqual(checkContent(injectedTexts.content, formRules).problems, []);
    const found = new Set(injected.map(({ file, field }) => `${path.dirname(file)}.${field}`));
    const missing = Object.entries(recordKinds).flatMap(([kind, { schema }]) =>
      freeTextFields(schema)
        .map((field) => `${kind}.${field}`)
        .filter((field) => !found.has(field) && field !== copied)
    );
    assert.deepEqual(missing, []);
  });

  test('is found by these tests where it is not escaped', () => {
    const found = injections.filter((one) => isFoundIn(one, unescaped));
    assert.deepEqual(
      found,
      injections.filter((one) => !/^(<!--|{{|&lt;)/.test(one))
    );
  });

  test('makes no element, no attribute and no script on any page', () => {
    assert.ok(pages.length > 60);
    assert.deepEqual(
      pages.flatMap(({ address, elements }) => faultsOf(address, elements)),
      []
    );
  });

  test('makes none in the copy of the site', () => {
    const files = unzipSync(readFileSync(path.join(injectedSite.dir, 'data/twenty-eight.zip')));
    const copies = Object.entries(files)
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, bytes]) => toBuiltPage(name, new TextDecoder().decode(bytes)));
    assert.ok(copies.length > 60);
    assert.deepEqual(
      copies.flatMap(({ address, elements }) => faultsOf(address, elements)),
      []
    );
  });

  test('stands on the pages letter for letter', () => {
    const words = pages.map(({ elements }) => textOf(elements)).join(' ');
    const missing = injected.filter((one) => !isUnshown(one) && !words.includes(one.text));
    assert.deepEqual(missing, []);
  });

  test('stands in the text of a share image as it is', () => {
    const page = pages.find(({ address }) => address === '/entities/alpha-optics/');
    const name = injected.find(({ field, text }) => field === 'names.text' && /^Alpha/.test(text));
    const alts = page?.elements.filter((one) => attribute(one, 'property') === 'og:image:alt');
    const alt = alts?.map((one) => attribute(one, 'content')).join('') ?? '';
    assert.ok(alt.includes(`; ${name?.text};`), alt);
  });

  test('leaves JSON, JSON-LD, CSV, XML and drawings what they are', () => {
    for (const page of pages)
      for (const script of page.elements.filter(isJsonLd)) JSON.parse(toString(script));
    for (const file of filesOf('json')) JSON.parse(read(file));
    for (const line of filesOf('jsonl').flatMap((file) => read(file).trim().split('\n')))
      JSON.parse(line);
    for (const file of filesOf('csv')) parse(read(file), { columns: true });
    for (const file of [...filesOf('xml'), ...filesOf('svg')]) assert.deepEqual(namesIn(file), []);
  });

  test('is escaped in the HTML of the feeds', () => {
    const { items } = JSON.parse(read('corrections/feed.json')) as {
      items: { content_html: string }[];
    };
    assert.ok(items.length > 0);
    for (const { content_html: html } of items)
      assert.deepEqual(faultsOf('feed', toBuiltPage('feed', html).elements), []);
  });
});

/** Only for the search, a form of a term that no text of the fixture content has, and a page that has no heading. */
function isUnshown({ file, field }: InjectedText): boolean {
  return (
    /^(searchTerms|relatedSearchTerms|forms)$/.test(field) ||
    (file === 'pages/home.md' && field === 'title')
  );
}

/** Places of a page, if they did not escape what they hold. */
const unescaped = [
  (text: string) => `<p>${text}</p>`,
  (text: string) => `<i title="${text}"></i>`,
  (text: string) => `<i title='${text}'></i>`,
  (text: string) => `<title>${text}</title>`,
  (text: string) => `<a href="${text}"></a>`,
  (text: string) => `<script type="application/ld+json">"${text}"</script>`,
];

function isFoundIn(injection: string, places: ((text: string) => string)[]): boolean {
  return places.some(
    (place) => faultsOf('', toBuiltPage('', place(injection)).elements).length > 0
  );
}

/** The list check in one file has one script of its own, which its policy names by its hash. */
function faultsOf(address: string, elements: Element[]): string[] {
  const found = findInjected(elements);
  const own = address.endsWith(screenFilePath) ? found.indexOf('<script> {}') : -1;
  return found.filter((_, at) => at !== own).map((element) => `${address}: ${element}`);
}

/** Words of a page and of what it says of itself to others. */
function textOf([document, ...elements]: Element[]): string {
  if (document === undefined) return '';
  const described = elements.map((element) => attribute(element, 'content')).join(' ');
  return `${toString(document)} ${described}`.replaceAll(/\s+/g, ' ');
}

function isJsonLd(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json';
}

function filesOf(extension: string): string[] {
  const files = globSync(`**/*.${extension}`, { cwd: injectedSite.dir });
  assert.ok(files.length > 0, extension);
  return files;
}

function read(file: string): string {
  return readFileSync(path.join(injectedSite.dir, file), 'utf8');
}

/** Elements of a file that only an injection would have made; throws where it is not well-formed. */
function namesIn(file: string): string[] {
  const parser = new DOMParser({ onError: onWarningStopParsing });
  const elements = parser.parseFromString(read(file), 'application/xml').getElementsByTagName('*');
  return [...elements]
    .map(({ localName }) => localName ?? '')
    .filter((name) => /^(img|script|b|x-injected)$/.test(name));
}
