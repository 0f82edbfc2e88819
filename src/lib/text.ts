/** Small changes to words. */

/** First letter upper case, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** Counts the words of a text, which spaces separate. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/**
 * Shortens a text at a space, with an ellipsis where words are left out.
 *
 * @param text - Any text.
 * @param length - Most characters to keep.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;
}

/** Finds the first sentence: the text before the first full stop that a capital letter follows, without that full stop. */
export function firstSentence(text: string): string {
  return text.split(/\.(?=\s+\p{Lu}|$)/u)[0] ?? text;
}

/** Names the first code point of a text as Unicode does. Example: `U+00A0`. */
export function codePointName(text: string): string {
  const digits = (text.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${digits.padStart(4, '0')}`;
}
