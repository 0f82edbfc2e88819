/** HTML to plain text. */
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

/** Converts HTML to its words as a browser would copy them, an empty line between paragraphs. */
export function plainText(html: string): string {
  return toText(fromHtml(html, { fragment: true })).trim();
}
