/** The built site as its readers get it: every page, parsed, with its address. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** One page of the built site. */
export interface BuiltPage {
  /** Address from the root of the site, without the base path. Example: `/entities/hikvision/`. */
  address: string;
  html: string;
  /** All elements, in document order. */
  elements: Element[];
}

/** Reads every HTML file of a built site, sorted by address. Throws if the folder does not exist. */
export function readBuiltPages(dir: string): BuiltPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      toBuiltPage(file.split(path.sep).join('/'), readFileSync(path.join(dir, file), 'utf8'))
    )
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/**
 * Parses one page; wrong markup is parsed as browsers do.
 *
 * @param file - Path from the folder of the site.
 * @param html - Text of the file.
 */
export function toBuiltPage(file: string, html: string): BuiltPage {
  const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  return { address, html, elements: elementsOf(fromHtml(html)) };
}

/** Value of an attribute as text; `undefined` where the element does not have it. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return value === undefined || value === null ? undefined : [value].flat().join(' ');
}

function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  return elements;
}
