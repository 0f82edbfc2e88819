/** Writes SVG files. */
import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const processor = unified().use(rehypeStringify, { space: 'svg', closeEmptyElements: true });

/** The text of a file with one `svg` element; equal elements give equal files. */
export function printSvg(svg: Element): string {
  // XML allows this in no text, and HTML, whose rules the processor follows, does.
  return processor.stringify({ type: 'root', children: [svg] }).replaceAll(']]>', ']]&gt;');
}
