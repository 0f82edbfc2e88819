/** A part of a built page as a test compares it: its words, and the values of its attributes. */
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attribute, type BuiltPage } from '../../src/lib/built-site.ts';

export interface PageView {
  has: (text: string) => boolean;
  hasMark: (value: string) => boolean;
  /** The part with this id; throws if there is none. */
  part: (id: string) => PageView;
}

/** Makes a view of a built page. */
export function viewOf({ elements, address }: BuiltPage): PageView {
  const [document] = elements;
  if (!document) throw new Error(`${address} has no element`);
  return viewOfElement(document);
}

function viewOfElement(root: Element): PageView {
  const text = normalise(toString(root));
  const marks = new Set<string>();
  const parts = new Map<string, Element>();
  visit(root, 'element', (element) => {
    for (const name of Object.keys(element.properties)) marks.add(attribute(element, name) ?? '');
    parts.set(attribute(element, 'id') ?? '', element);
  });
  return {
    has: (words) => text.includes(normalise(words)),
    hasMark: (value) => marks.has(value),
    part: (id) => {
      const element = parts.get(id);
      if (!element) throw new Error(`there is no element with the id "${id}"`);
      return viewOfElement(element);
    },
  };
}

function normalise(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
