/** Other written forms of a Chinese name, made when the site is built. */
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';

/** Made on first use: their dictionaries take some 100 MB. */
let converters: ((text: string) => string)[] | undefined;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const shortestInitials = 3;
const longestInitials = 8;

/** The name in traditional characters as written in Taiwan and in Hong Kong; only forms that differ from the name. */
export function traditionalForms(name: string): string[] {
  converters ??= [Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 'hk' })];
  const forms = converters.map((convert) => convert(name));
  return [...new Set(forms)].filter((form) => form !== name);
}

/** The name in pinyin without tones, one word for a word: `海康威视` gives `haikang weishi`. */
export function pinyinOf(name: string): string {
  const words = [...segmenter.segment(name)].filter(({ isWordLike }) => isWordLike);
  return words.map(({ segment }) => syllables(segment).join('')).join(' ');
}

/** The first letters of the syllables, such as `hkws`; none for a very short name, or one too long to be called so. */
export function initialsOf(name: string): string[] {
  const initials = syllables(name).map(([first]) => first);
  const isUsual = initials.length >= shortestInitials && initials.length <= longestInitials;
  return isUsual ? [initials.join('')] : [];
}

function syllables(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' });
}
