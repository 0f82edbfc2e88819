/** Cuts a text into tokens: Latin and other letters by word, running Chinese by the longest word known. */
import { foldText, isHan } from '../fold.ts';
import { simplify, vocabulary, type Meaning } from './vocabulary.ts';

export interface Token extends Meaning {
  /** Folded; Han in simplified characters as far as the vocabulary has them. */
  text: string;
  /** As in the query. */
  written: string;
  isHan: boolean;
  /** True if punctuation that parts names stands before it, or a space in Chinese, which has none within names. */
  isParted: boolean;
  /** True if it begins what brackets hold. */
  isBracketed: boolean;
}

const runs =
  /\p{Script=Han}+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|\p{Script=Hangul}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}+＋ー'’‘ʻʼ`´])+/gu;
/** Scripts that part no words, or add to them what a place is. */
const isRunning = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;
const parting = /[,;:|/，；：、。·（）()[\]【】「」“”"《》<>=@]|\s[-–—]\s|\.\s/;

/** Figures and initials that are one token however they are written: `P.S.B.`, citations, tickers. */
const figures: [RegExp, (whole: string, ...groups: (string | undefined)[]) => string][] = [
  [/\b(?:[A-Za-z]\.){2,}/g, (whole) => `${whole.replaceAll('.', '')} `],
  [
    /\b(\d{2,3})\s*F(?:ed(?:eral)?)?\.?\s*R(?:eg(?:ister)?)?\.?\s*(\d+)(?:,(\d{3}))?(?:,\s*\d[\d,]*)?(?:\s*\([^)]*\d{4}\))?/gi,
    (_, volume = '', page = '', rest = '') => `${volume}FR${page}${rest}`,
  ],
  [
    /\b(?:HKEX|SEHK|HKG|HK)[.:\s]*0*(\d{1,5})\b|\b0*(\d{1,5})[.\s]*(?:HK|HKG)\b/gi,
    (_, after = '', before = '') => `${after || before}hk`,
  ],
  [/\b(?:sz|sh|szse)(\d{6})\b/gi, (_, code = '') => code],
];

/** Names that Chinese is cut by, as well as by the vocabulary, and the length of the longest by their first character. */
export interface Known {
  cores: ReadonlyMap<string, unknown>;
  longest: ReadonlyMap<string, number>;
}

/** Cuts a text into tokens. */
export function tokenise(text: string, known: Known): Token[] {
  let written = text;
  if (/[\d.]/.test(written))
    for (const [figure, toOne] of figures) written = written.replace(figure, toOne);
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: run, index } of written.matchAll(runs)) {
    const between = written.slice(last, index);
    const isBracketed = /[(（[]\s*$/.test(between);
    const isSpaced = isHan(run) && tokens.at(-1)?.isHan === true && between !== '';
    const isParted = tokens.length > 0 && (isBracketed || isSpaced || parting.test(between));
    const parts = isRunning.test(run)
      ? cut(run, known)
      : [withoutTones(foldText(run))].filter(Boolean);
    tokens.push(...toTokens(parts, { isParted, isBracketed }, run));
    last = index + run.length;
  }
  return tokens;
}

/** Tokens that are written as one run; what stands before them is before the first. */
export function toTokens(
  parts: string[],
  before: Pick<Token, 'isParted' | 'isBracketed'>,
  run = parts.join('')
): Token[] {
  const isCut = parts.length > 1;
  let end = 0;
  return parts.map((text, at) => ({
    ...meaningOf(text),
    text,
    written: isCut ? run.slice(end, (end += text.length)) : run,
    isHan: isHan(text),
    isParted: before.isParted && at === 0,
    isBracketed: before.isBracketed && at === 0,
  }));
}

/** Kind and sense of a word. */
export function meaningOf(text: string): Meaning {
  return vocabulary.get(text) ?? { kind: '', sense: text };
}

/** Pinyin with tones in figures: `hai3kang1`. */
function withoutTones(word: string): string {
  return /^(?:[a-z]{2,}[1-5])+$/.test(word) ? word.replace(/\d/g, '') : word;
}

/** The longest words that are known, and what is between them. */
export function cut(run: string, { cores, longest }: Known): string[] {
  const text = simplify(foldText(run));
  const parts: string[] = [];
  let begun = 0;
  for (let at = 0; at < text.length;) {
    let word = text.slice(at, at + (longest.get(text[at]!) ?? 0));
    while (word && !vocabulary.has(word) && !cores.has(word)) word = word.slice(0, -1);
    if (word) parts.push(text.slice(begun, at), word);
    at += word.length || 1;
    if (word) begun = at;
  }
  return [...parts, text.slice(begun)].filter(Boolean);
}

/** The texts of tokens as one word. */
export function textOf(tokens: Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Senses in order, without link words: two names with the same key are one. */
export function keyOf(tokens: Token[]): string {
  const naming = tokens.filter(({ kind }) => kind !== 'link');
  return naming.map(({ sense }) => sense).join('');
}
