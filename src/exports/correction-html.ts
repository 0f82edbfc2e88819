/** Corrections as the HTML of entries in feeds. */
import type { Element, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Dataset } from '../data/dataset.ts';
import { absolute, type Edition } from '../lib/edition.ts';

/** What a correction changed, and its text, as HTML whose links lead to the site from anywhere. */
export function describeCorrection(
  { changes, html }: Dataset['corrections'][number],
  names: ReadonlyMap<string, string>,
  edition: Edition
): string {
  const nameOf = (page: string) =>
    names.get(page) ?? names.get(page.replace(/#.*/, '')) ?? `the page ${page.replace(/#.*/, '')}`;
  return toHtml([
    ...changes.flatMap(({ page, before, after }) => [
      h('p', [h('a', { href: absolute(edition, page) }, nameOf(page))]),
      ...(before === undefined ? [] : [h('p', `Before: ${before}`)]),
      ...(after === undefined ? [] : [h('p', `Now: ${after}`)]),
    ]),
    ...(withFullLinks(html, edition).children as Element[]),
  ]);
}

/** Writes HTML. */
export function toHtml(children: (Element | Text)[]): string {
  return unified().use(rehypeStringify).stringify({ type: 'root', children });
}

function withFullLinks(html: string, { site }: Edition): Root {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string') properties['href'] = new URL(href, site).href;
  });
  return tree;
}
