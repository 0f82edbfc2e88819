/** What every page has, whatever it is about. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { attribute } from '../../src/lib/built-site.ts';
import { listedPages, rootSite } from '../browser/built-sites.ts';
import { builtPages, builtSite } from './built-site.ts';

const listed = listedPages({ ...rootSite, dir: builtSite });
const pages = new Map(builtPages.map((page) => [page.address, page]));

test('every page of the sitemap has all that a page has', () => {
  for (const { href, address } of listed) {
    const { html = '', elements = [] } = pages.get(address) ?? {};
    const count = (tagName: string) => elements.filter((each) => each.tagName === tagName).length;
    const footer = elements.find(({ tagName }) => tagName === 'footer');
    const foot = footer ? toText(footer) : '';

    assert.match(html, /<html lang="en"[ >]/, address);
    assert.match(html, / Twenty-Eight<\/title>|<title>Twenty-Eight<\/title>/, address);
    assert.equal(canonicalOf(elements), href);
    assert.deepEqual([count('h1'), count('main')], [1, 1], address);
    assert.match(foot, /Status as of \d{1,2} \w+ \d{4}/, address);
    assert.match(foot, /Consolidated Screening List/, address);
    assert.match(foot, /not a live screening list; not legal advice/, address);
  }
});

test('the first link of every page skips to its content', () => {
  for (const { address } of listed) {
    const { elements = [] } = pages.get(address) ?? {};
    const link = elements.find(({ tagName }) => tagName === 'a');
    const main = elements.find(({ tagName }) => tagName === 'main');
    assert.ok(link && main, address);
    assert.equal(toText(link), 'Skip to the content', address);
    assert.equal(attribute(link, 'href'), `#${attribute(main, 'id')}`, address);
  }
});

test('no two pages have the same title', () => {
  const titles = [...pages.values()].map(({ html }) => /<title>(.*)<\/title>/.exec(html)?.[1]);

  assert.deepEqual(titles, [...new Set(titles)]);
});

function canonicalOf(elements: Element[]): string | undefined {
  const link = elements.find((element) => attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}
