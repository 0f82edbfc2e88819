/** Cuts a text into tokens with their meaning: Latin and other letters by word, running Chinese by the longest word known. */
import { decodePercent, foldText, isHan } from '../fold.ts';
import { traditionalCharacters, vocabulary, type Meaning } from './vocabulary.ts';

export interface Token {
  /** Folded; Han in simplified characters. */
  text: string;
  /** `undefined` for a word that is not in the vocabulary. */
  meaning: Meaning | undefined;
  isHan: boolean;
  /** The word of the vocabulary that a misspelt one is read as. */
  readAs?: string;
  /** True if punctuation that parts names stands before it. */
  isParted: boolean;
  /** True if a space stands before it in Han, which has none within names. */
  isSpaced: boolean;
  /** True if it begins what brackets hold. */
  isBracketed: boolean;
}

/** What tokens of Han are cut by. */
export interface Lexicon {
  words: Set<string>;
  /** Characters of the longest word by its first. */
  longest: Map<string, number>;
  simplified: Map<string, string>;
}

const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}+＋ー'’‘ʻʼ`´])+/gu;
const parting = /[,;:|/，；：、。·（）()[\]【】「」“”"《》<>=@]|\s[-–—]\s|\.\s/;

/** Figures and initials that are one token however they are written. */
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

/** A lexicon with the words of the vocabulary. */
export function emptyLexicon(): Lexicon {
  const lexicon = {
    words: new Set<string>(),
    longest: new Map<string, number>(),
    simplified: traditionalCharacters(),
  };
  for (const word of vocabulary.keys()) if (isHan(word)) addWord(lexicon, word);
  return lexicon;
}

/** Adds a word in simplified characters. */
export function addWord(lexicon: Lexicon, word: string): void {
  lexicon.words.add(word);
  const known = lexicon.longest.get(word[0]!) ?? 0;
  lexicon.longest.set(word[0]!, Math.max(known, word.length));
}

/** Cuts a text into tokens. Citations, tickers and initials become one token each. */
export function tokenise(text: string, lexicon: Lexicon): Token[] {
  let written = decodePercent(text);
  if (/[.\d]/.test(written))
    for (const [figure, toOne] of figures) written = written.replace(figure, toOne);
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: word, index } of written.matchAll(run)) {
    const between = written.slice(last, index);
    const isChinese = isHan(word);
    let isSpaced = isChinese && tokens.at(-1)?.isHan === true && between !== '';
    let isBracketed = /[(（[]\s*$/.test(between);
    let isParted = tokens.length > 0 && (isBracketed || parting.test(between));
    for (const part of isChinese ? cutHan(word, lexicon) : [withoutTones(foldText(word))]) {
      if (part === '') continue;
      tokens.push({
        text: part,
        meaning: vocabulary.get(part),
        isHan: isChinese,
        isParted,
        isSpaced,
        isBracketed,
      });
      isParted = isSpaced = isBracketed = false;
    }
    last = index + word.length;
  }
  return joinSyllables(tokens);
}

/** Pinyin with tones in figures: `hai3kang1`. */
function withoutTones(word: string): string {
  return /^(?:[a-z]{2,}[1-5])+$/.test(word) ? word.replace(/\d/g, '') : word;
}

/** The longest words of the lexicon, and what is between them. */
function cutHan(word: string, { words, longest, simplified }: Lexicon): string[] {
  const text = Array.from(word, (character) => simplified.get(character) ?? character).join('');
  const parts: string[] = [];
  let unknown = 0;
  for (let at = 0; at < text.length;) {
    let length = Math.min(longest.get(text[at]!) ?? 0, text.length - at);
    while (length > 0 && !words.has(text.slice(at, at + length))) length--;
    if (length > 0) parts.push(text.slice(unknown, at), text.slice(at, at + length));
    at += length || 1;
    if (length > 0) unknown = at;
  }
  return [...parts, text.slice(unknown)];
}

/** Letters of the longest syllable of pinyin, and of the shortest word that is written in syllables (`ke ji`). */
const longestSyllable = 6;
const shortestWord = 4;

/** Joins syllables that are one word of the vocabulary: `gong an ju`, `ke ji`. */
function joinSyllables(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const count = [3, 2].find((each) => isWord(tokens.slice(at, at + each), each)) ?? 1;
    const text = tokens.slice(at, at + count).map((token) => token.text);
    joined.push(count === 1 ? tokens[at]! : withText(tokens[at]!, text.join('')));
    at += count - 1;
  }
  return joined;
}

function isWord(tokens: Token[], count: number): boolean {
  if (tokens.length < count || tokens.every(({ meaning }) => meaning)) return false;
  if (tokens.some(({ isHan, text }) => isHan || text.length > longestSyllable)) return false;
  const word = textOf(tokens);
  return word.length >= shortestWord && vocabulary.has(word);
}

/** A token with another text in the same place. */
export function withText(token: Token, text: string): Token {
  return { ...token, text, meaning: vocabulary.get(text) };
}

/** The texts of tokens as one word. */
export function textOf(tokens: Token[]): string {
  return tokens.length === 1 ? tokens[0]!.text : tokens.map(({ text }) => text).join('');
}

/** What a token says, whatever its script or spelling. */
export function senseOf({ text, meaning }: Token): string {
  return meaning?.sense ?? text;
}

/** Senses in order, without link words and frames: two names with the same key are one. */
export function keyOf(tokens: Token[]): string {
  const naming = tokens.filter(
    ({ meaning: { kind } = {} }) => kind !== 'link' && kind !== 'preposition' && kind !== 'frame'
  );
  return naming
    .map(senseOf)
    .join(' ')
    .replace(/\bco ltd\b/g, 'coltd');
}
