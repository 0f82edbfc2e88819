/**
 * Says of Chinese words in a text that they are Chinese, for fonts, screen readers and translators.
 *
 * Before: `Kashgar (喀什地区) is a prefecture.`
 * After:  `Kashgar (<span lang="zh-Hans" translate="no">喀什地区</span>) is a prefecture.`
 *
 * Code is left alone.
 */
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { splitChineseWords, type LanguagePart } from '../lib/chinese-words.ts';

export default function rehypeChineseWords() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && node.tagName === 'code') return SKIP;
      if (node.type !== 'text' || index === undefined || !parent) return undefined;
      const parts = splitChineseWords(node.value);
      if (!parts.some(({ lang }) => lang)) return undefined;
      parent.children.splice(index, 1, ...parts.map(toNode));
      return index + parts.length;
    });
  };
}

function toNode({ text, lang }: LanguagePart): ElementContent {
  return lang ? h('span', { lang, translate: 'no' }, text) : { type: 'text', value: text };
}
