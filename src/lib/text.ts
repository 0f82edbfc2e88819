/** Small changes to words. */

/** First letter upper case, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
