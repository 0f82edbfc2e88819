/**
 * Links legal citations to the official site.
 *
 * Before: `listed by 84 FR 54002 under § 744.11`
 * After:  `listed by <a href="https://www.federalregister.gov/citation/84-FR-54002">84 FR 54002</a> under …`
 *
 * Only the strict forms of `lib/legal-citations.ts` are linked; text inside links and code is left alone.
 */
import type { PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { splitLegalCitations, type TextPart } from '../lib/legal-citations.ts';

export default function remarkLegalCitations() {
  return (tree: Root): void => {
    findAndReplace(tree, [/[\s\S]+/, (text: string) => toNodes(splitLegalCitations(text))], {
      ignore: ['link', 'linkReference', 'inlineCode', 'code'],
    });
  };
}

function toNodes(parts: TextPart[]): PhrasingContent[] | false {
  return parts.some((part) => part.href !== undefined) ? parts.map(toNode) : false;
}

function toNode({ text, href }: TextPart): PhrasingContent {
  const words = { type: 'text', value: text } as const;
  return href === undefined ? words : { type: 'link', url: href, children: [words] };
}
