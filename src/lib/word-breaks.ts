/** Splits a Chinese name at its words, so that a line breaks only between two of them. */

/** The marks of the four tones, decomposed: macron, acute, caron, grave. */
const toneMark = /[\u0304\u0301\u030C\u0300]/g;

/**
 * Splits a Chinese name by its pinyin, in which a word has as many tone marks as the name has characters for it.
 *
 * @param name - Chinese characters. Example: `海康威视`.
 * @param pinyin - The same in pinyin with tone marks, words apart. Example: `Hǎikāng Wēishì`.
 * @returns The words, `海康` and `威视`; the whole name where the numbers do not agree.
 */
export function splitAtWords(name: string, pinyin: string): string[] {
  const characters = [...name];
  const lengths = pinyin
    .split(/\s+/)
    .map((word) => word.normalize('NFD').match(toneMark)?.length ?? 0);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (lengths.includes(0) || total !== characters.length) return [name];
  let start = 0;
  return lengths.map((length) => characters.slice(start, (start += length)).join(''));
}
