/**
 * Links each glossary term where a text uses it first.
 *
 * Before: `The Entity List is kept by BIS. The Entity List …`
 * After:  `The <a href="/glossary/#entity-list">Entity List</a> is kept by <a …>BIS</a>. The Entity List …`
 *
 * Headings, links and code are left alone. Longer forms win over shorter ones that they contain.
 */
import type { Parent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addressOf, withBase } from '../lib/addresses.ts';

/** A term with every form that is linked. */
export interface LinkedTerm {
  id: string;
  forms: string[];
}

export interface TermLinksOptions {
  /** Base path of the site. */
  base: string;
  terms: readonly LinkedTerm[];
  /** Folders whose records share a page with others; there only links set by hand are kept. */
  skippedFolders: readonly string[];
}

const untouched = new Set(['link', 'linkReference', 'heading', 'inlineCode', 'code']);

export default function remarkTermLinks({ base, terms, skippedFolders }: TermLinksOptions) {
  const idOfForm = new Map(terms.flatMap(({ id, forms }) => forms.map((form) => [form, id])));
  const pattern = toPattern([...idOfForm.keys()]);
  const toUrl = (form: string): string =>
    withBase(base, addressOf('terms', idOfForm.get(form) ?? ''));

  return (tree: Root, file: VFile): void => {
    if (pattern === undefined || isSkipped(file, skippedFolders)) return;
    const used = new Set<string | undefined>();
    visit(tree, (node, index, parent) => {
      if (untouched.has(node.type)) return SKIP;
      if (node.type !== 'text' || index === undefined || !parent) return undefined;
      const match = firstUnused(node.value, pattern, (form) => used.has(idOfForm.get(form)));
      if (!match) return undefined;
      used.add(idOfForm.get(match.form));
      return linkWords({ node, index, parent }, match, toUrl(match.form));
    });
  };
}

/** Place of a text in its tree. */
interface Place {
  node: Text;
  index: number;
  parent: Parent;
}

interface Match {
  form: string;
  start: number;
}

function toPattern(forms: string[]): RegExp | undefined {
  if (forms.length === 0) return undefined;
  const longestFirst = forms.sort((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  return new RegExp(`(?<![\\p{L}\\d-])(?:${longestFirst.join('|')})(?![\\p{L}\\d-])`, 'gu');
}

function firstUnused(
  text: string,
  pattern: RegExp,
  isUsed: (form: string) => boolean
): Match | undefined {
  for (const { 0: form, index } of text.matchAll(pattern))
    if (!isUsed(form)) return { form, start: index };
  return undefined;
}

/** Splits the text around the words; the walk goes on after the link. */
function linkWords(at: Place, { form, start }: Match, url: string): number {
  const { node, index, parent } = at;
  const before: Text = { type: 'text', value: node.value.slice(0, start) };
  const words: Text = { type: 'text', value: form };
  const after: Text = { type: 'text', value: node.value.slice(start + form.length) };
  parent.children.splice(index, 1, before, { type: 'link', url, children: [words] }, after);
  return index + 2;
}

function isSkipped(file: VFile, folders: readonly string[]): boolean {
  const folder = file.dirname?.split(/[\\/]/).at(-1);
  return folder !== undefined && folders.includes(folder);
}
