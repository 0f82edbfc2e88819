/** Parses Markdown: CommonMark with the tables, footnotes and other extensions of GFM. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Parses a body.
 *
 * @param text - Markdown below the front matter
 * @returns its tree, with positions in `text`
 */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
