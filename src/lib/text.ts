/** Small changes to words. */

/** First letter upper case, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** In: one text. Out: the number of its words, which are what stands between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The first words of a text, with an ellipsis where anything was left out. In: a text and a number of characters. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;
}

/** In: a text. Out: what stands before the first full stop that a capital letter follows, or the text; no full stop. */
export function firstSentence(text: string): string {
  return text.split(/\.(?=\s+\p{Lu}|$)/u)[0] ?? text;
}
