/** Parses Markdown: CommonMark with the tables, footnotes and other marks of GFM. */
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** The text begins below the front matter, so `---` at its start is a rule between paragraphs. */
const features = { gfm: true, frontmatter: false };

/**
 * In: Markdown. Out: its tree with positions, the one that `remark-parse` and `remark-gfm` make. The two differ in rare
 * places: HTML after a footnote, bare addresses, boxes to tick, marks beside emoji or escaped marks.
 */
export function parseMarkdown(text: string): Root {
  return markdownToMdast(text, { features }) as Root;
}
