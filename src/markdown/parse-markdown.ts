/** Parses Markdown: CommonMark with the tables, footnotes and other marks of GFM. */
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** The text begins below the front matter, so `---` at its start is a rule between paragraphs. */
const features = { gfm: true, frontmatter: false };

/** In: Markdown. Out: its tree with positions, the same that `remark-parse` and `remark-gfm` make. Never throws. */
export function parseMarkdown(text: string): Root {
  return markdownToMdast(text, { features }) as Root;
}
