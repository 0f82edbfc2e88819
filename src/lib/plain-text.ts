/** HTML to plain text. */
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

/** In: HTML. Out: its words as a browser would copy them, paragraphs divided by an empty line. */
export function plainText(html: string): string {
  return toText(fromHtml(html, { fragment: true })).trim();
}
