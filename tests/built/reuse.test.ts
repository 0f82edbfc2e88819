/** The pieces on the pages to cite: what is copied from them is whole, and leads to what is there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { builtPages, builtSite } from './built-site.ts';

const pages = builtPages
  .filter(({ address }) => /^\/(?:entities|claims)\/[^/]+\/cite\/$/.test(address))
  .map(({ address, elements }) => {
    const [quotation = '', frame = '', words = ''] = elements
      .filter(({ tagName }) => tagName === 'pre')
      .map((element) => toText(element));
    return { address, quotation, frame, words, record: recordOf(address) };
  });

suite('pieces for other pages', () => {
  test('are on the page to cite each entity and claim', () => {
    assert.equal(pages.length, 28 + 49);
  });

  test('have a quotation with words of the record and a link, which asks nothing of our host', () => {
    for (const { address, quotation, record } of pages) {
      const tree = fromHtml(quotation, { fragment: true });
      assert.deepEqual([...namesIn(tree)].toSorted(), ['a', 'blockquote', 'p'], address);
      for (const words of record.words) assert.ok(toText(tree).includes(words), words);
      assert.ok(quotation.includes(`<a href="${record.url}">`), address);
    }
  });

  test('have a frame of a page that is there, as high as oEmbed says', () => {
    for (const { address, frame } of pages) {
      const [element] = fromHtml(frame, { fragment: true }).children;
      assert.ok(element?.type === 'element' && element.tagName === 'iframe', address);
      const { pathname } = new URL(String(element.properties['src']));
      assert.equal(pathname, `/embed${address.replace('cite/', '')}`);
      const oEmbed = jsonOf(`${pathname.slice(1, -1)}.json`) as { height: number; html: string };
      assert.equal(element.properties['height'], oEmbed.height);
      assert.equal(frame, oEmbed.html);
    }
  });

  test('have words with the permanent address', () => {
    for (const { words, record } of pages) {
      assert.ok(words.endsWith(record.url));
      for (const each of record.words) assert.ok(words.includes(each), each);
    }
  });
});

/** What a quotation must have of a record: the correction of a claim; the licence terms and the name of an entity. */
function recordOf(address: string): { url: string; words: string[] } {
  const { permalink, record } = jsonOf(`${address.slice(1).replace('/cite/', '')}.json`) as {
    permalink: string;
    record: {
      correction?: string;
      names?: { kind: string; text: string }[];
      licence?: { requirement: Statement };
    };
  };
  const listed = record.names?.find(({ kind }) => kind === 'listed')?.text ?? '?';
  const { text, basis } = record.licence?.requirement ?? { text: '?', basis: '?' };
  return {
    url: permalink,
    words: record.correction ? [record.correction] : [listed, `${text} (${basis})`],
  };
}

interface Statement {
  text: string;
  basis: string;
}

function namesIn(tree: Root): Set<string> {
  const names = new Set<string>();
  visit(tree, 'element', ({ tagName }) => void names.add(tagName));
  return names;
}

function jsonOf(file: string): unknown {
  return JSON.parse(readFileSync(path.join(builtSite, file), 'utf8'));
}
