/** Finds Chinese words in an English text, so that each can say its language. */
import { Converter } from 'opencc-js/t2cn';

/** A run of Chinese characters with its language tag (BCP 47), or the words between such runs. */
export interface LanguagePart {
  text: string;
  lang?: 'zh-Hans' | 'zh-Hant';
}

/** From one Han character to the last, with the figures and the punctuation that belong to them: `498.37亿元`. */
const chineseRun =
  /(?:\d+(?:\.\d+)?)?\p{Script=Han}(?:[\p{Script=Han}\d、。，；·（）]*\p{Script=Han})?/gu;

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * Splits a text at its Chinese words; a run that simplified script would write in another way is traditional. Joined,
 * the parts are the input, character for character.
 */
export function splitChineseWords(text: string): LanguagePart[] {
  const parts: LanguagePart[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(chineseRun)) {
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: run, lang: toSimplified(run) === run ? 'zh-Hans' : 'zh-Hant' });
    end = index + run.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
