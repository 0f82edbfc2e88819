/** Cuts a text into tokens with their meaning: Latin and other letters by word, running Chinese by the longest word known. */
import { foldText } from '../fold.ts';
import { traditionalCharacters, vocabulary, type Meaning } from './vocabulary.ts';

export interface Token {
  /** Folded; Han in simplified characters. */
  text: string;
  /** `undefined` for a word that is not in the vocabulary. */
  meaning: Meaning | undefined;
  /** Where it stands in the text, in UTF-16 code units. */
  start: number;
  end: number;
  isHan: boolean;
  /** True if punctuation that parts names stands before it. */
  isParted: boolean;
  /** True if it begins what brackets hold. */
  isBracketed: boolean;
}

/** What tokens of Han are cut by. */
export interface Lexicon {
  /** Words and the length of the longest by their first character. */
  han: Map<string, { longest: number; words: Set<string> }>;
  simplified: Map<string, string>;
}

const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}+＋ー'’‘ʻʼ`´])+/gu;
const han = /^\p{Script=Han}/u;
const parting = /[,;:|/，；：、。·（）()[\]【】「」“”"《》<>=@]|\s[-–—]\s|\.\s/;
const initials = /\b(?:[A-Za-z]\.){2,}/g;
const citation =
  /\b(\d{2,3})\s*F(?:ed(?:eral)?)?\.?\s*R(?:eg(?:ister)?)?\.?\s*(\d+)(?:,(\d{3}))?(?:,\s*\d[\d,]*)?(?:\s*\([^)]*\d{4}\))?/gi;
const hongKong = /\b(?:HKEX|SEHK|HKG|HK)[.:\s]*0*(\d{1,5})\b|\b0*(\d{1,5})[.\s]*(?:HK|HKG)\b/gi;
const listed = /\b(?:sz|sh|szse)(\d{6})\b/gi;

/** A lexicon with the words of the vocabulary. */
export function emptyLexicon(): Lexicon {
  const lexicon: Lexicon = { han: new Map(), simplified: traditionalCharacters() };
  for (const word of vocabulary.keys()) if (han.test(word)) addWord(lexicon, word);
  return lexicon;
}

/** Adds a word in simplified characters. */
export function addWord({ han: words }: Lexicon, word: string): void {
  const first = word[0] ?? '';
  const known = words.get(first) ?? { longest: 0, words: new Set() };
  known.words.add(word);
  known.longest = Math.max(known.longest, word.length);
  words.set(first, known);
}

/** The longest word of the lexicon that begins at a place. */
function wordAt({ han: words }: Lexicon, text: string, at: number): string | undefined {
  const known = words.get(text[at] ?? '');
  for (let length = known?.longest ?? 0; length > 0; length--) {
    const word = text.slice(at, at + length);
    if (known?.words.has(word)) return word;
  }
  return undefined;
}

/** Cuts a text into tokens. Citations, tickers and initials become one token each; their places stay true. */
export function tokenise(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const written = padded(text);
  let last = 0;
  for (const match of written.matchAll(run)) {
    const start = match.index;
    const between = written.slice(last, start);
    const isBracketed = /[(（[]\s*$/.test(between);
    const isParted = tokens.length > 0 && (isBracketed || parting.test(between));
    const separation = { isParted, isBracketed };
    last = start + match[0].length;
    if (han.test(match[0])) cutHan(match[0], start, lexicon, separation, tokens);
    else addLatin(match[0], start, separation, tokens);
  }
  return joinKnown(tokens);
}

/** Joins syllables that are one word of the vocabulary: `gong an ju`, `ke ji`. */
function joinKnown(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = joinAt(tokens, at, 3) ?? joinAt(tokens, at, 2);
    joined.push(found?.token ?? tokens[at]!);
    at += (found?.count ?? 1) - 1;
  }
  return joined;
}

function joinAt(tokens: Token[], at: number, count: number) {
  if (at + count > tokens.length) return undefined;
  let text = '';
  let isKnown = true;
  for (let next = at; next < at + count; next++) {
    const token = tokens[next]!;
    if (token.isHan || token.text.length > longestSyllable) return undefined;
    text += token.text;
    isKnown &&= token.meaning !== undefined;
  }
  const meaning = text.length < shortestJoin || isKnown ? undefined : vocabulary.get(text);
  return (
    meaning && { token: { ...tokens[at]!, text, meaning, end: tokens[at + count - 1]!.end }, count }
  );
}

/** Letters of the longest syllable of pinyin. */
const longestSyllable = 6;

/** Letters of the shortest word that is written in syllables: `ke ji`. */
const shortestJoin = 4;

/** Writes figures and initials as one word, filled up so that every other word keeps its place. */
function padded(text: string): string {
  const keep = (whole: string, short: string) => short.slice(0, whole.length).padEnd(whole.length);
  let written = text;
  if (text.includes('.'))
    written = written.replace(initials, (whole) => keep(whole, whole.replaceAll('.', '')));
  if (!/\d/.test(text)) return written;
  return written
    .replace(citation, (whole, volume: string, page: string, rest = '') =>
      keep(whole, `${volume}FR${page}${rest}`)
    )
    .replace(hongKong, (whole, after?: string, before?: string) =>
      keep(whole, `${after ?? before ?? ''}hk`)
    )
    .replace(listed, (whole, code: string) => keep(whole, code));
}

type Separation = Pick<Token, 'isParted' | 'isBracketed'>;

function addLatin(word: string, start: number, separation: Separation, tokens: Token[]): void {
  const folded = foldText(word);
  const text = /^(?:[a-z]{2,}[1-5])+$/.test(folded) ? folded.replace(/\d/g, '') : folded;
  if (text === '') return;
  const meaning = vocabulary.get(text);
  tokens.push({ text, meaning, start, end: start + word.length, isHan: false, ...separation });
}

function cutHan(
  word: string,
  start: number,
  lexicon: Lexicon,
  separation: Separation,
  tokens: Token[]
): void {
  const text = [...word]
    .map((character) => lexicon.simplified.get(character) ?? character)
    .join('');
  let unknown = 0;
  const push = (from: number, to: number) => {
    if (from === to) return;
    const part = text.slice(from, to);
    const place = { start: start + from, end: start + to };
    const between = from === 0 ? separation : { isParted: false, isBracketed: false };
    tokens.push({ text: part, meaning: vocabulary.get(part), ...place, isHan: true, ...between });
  };
  for (let at = 0; at < text.length;) {
    const found = wordAt(lexicon, text, at);
    if (!found) {
      at++;
      continue;
    }
    push(unknown, at);
    push(at, at + found.length);
    at += found.length;
    unknown = at;
  }
  push(unknown, text.length);
}

/** What a token says, whatever its script or spelling. */
export function senseOf({ text, meaning }: Token): string {
  return meaning?.sense ?? text;
}

/** Senses in order, without link words and frames: two names with the same key are one. */
export function keyOf(tokens: Token[]): string {
  let key = '';
  for (const token of tokens) {
    const kind = token.meaning?.kind;
    if (kind !== 'link' && kind !== 'frame') key += `${key && ' '}${senseOf(token)}`;
  }
  return key.includes('co ltd') ? key.replace(/\bco ltd\b/g, 'coltd') : key;
}

/** A whole name as one word, to compare its spelling: senses of words in letters, Han as written. */
export function squeezed(tokens: Token[]): string {
  if (tokens.some(({ isHan }) => isHan)) return tokens.map(({ text }) => text).join('');
  return keyOf(tokens).replaceAll(' ', '');
}
