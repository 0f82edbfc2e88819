import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'hast';
import { attribute } from '../../src/lib/built-site.ts';
import { builtPages } from './built-site.ts';

/** The head and code to copy have no element that could say a language; the others hold no words of the page. */
const skipped = new Set(['head', 'pre', 'script', 'style']);

test('every Chinese word stands in an element that says so', () => {
  const faults = builtPages.flatMap(({ address, elements: [root] }) =>
    root ? unmarkedWords(root).map((text) => `${address}: ${text}`) : []
  );
  assert.notEqual(builtPages.length, 0);
  assert.deepEqual(faults, []);
});

/** Lists the texts with Chinese characters whose language is not Chinese. */
function unmarkedWords(node: Nodes, lang?: string): string[] {
  if (node.type === 'text')
    return /\p{Script=Han}/u.test(node.value) && !lang?.startsWith('zh-Han') ? [node.value] : [];
  if (node.type !== 'element' || skipped.has(node.tagName)) return [];
  const own = attribute(node, 'lang') ?? lang;
  return node.children.flatMap((child) => unmarkedWords(child, own));
}
