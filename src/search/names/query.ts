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
  /** Words by their first character, the longest first. */
  han: Map<string, string[]>;
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

export function emptyLexicon(): Lexicon {
  const lexicon = { han: new Map<string, string[]>(), simplified: traditionalCharacters() };
  for (const word of vocabulary.keys()) if (han.test(word)) addWord(lexicon, word);
  return lexicon;
}

export function addWord({ han: words }: Lexicon, word: string): void {
  const first = word[0] ?? '';
  const known = words.get(first) ?? [];
  if (known.includes(word)) return;
  words.set(
    first,
    [...known, word].sort((a, b) => b.length - a.length)
  );
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

/** Joins syllables that are one word of the vocabulary: `gong an ju`. */
function joinKnown(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = [3, 2].map((count) => joinAt(tokens, at, count)).find(Boolean);
    const token = found ?? tokens[at]!;
    joined.push(token);
    while (tokens[at + 1] && tokens[at + 1]!.end <= token.end) at++;
  }
  return joined;
}

function joinAt(tokens: Token[], at: number, count: number): Token | undefined {
  const parts = tokens.slice(at, at + count);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < count || parts.some(({ isHan }) => isHan)) return undefined;
  const text = parts.map((part) => part.text).join('');
  const meaning =
    text.length < 6 || parts.every((part) => part.meaning) ? undefined : vocabulary.get(text);
  return meaning && { ...first, text, meaning, end: last.end };
}

/** Writes figures and initials as one word, filled up so that every other word keeps its place. */
function padded(text: string): string {
  const keep = (whole: string, short: string) => short.slice(0, whole.length).padEnd(whole.length);
  return text
    .replace(/%[0-9a-f]{2}|\\[nrt]/gi, (code) => ' '.repeat(code.length))
    .replace(/\b[dl]['’](?=\p{L}{3})/giu, (elision) => ' '.repeat(elision.length))
    .replace(initials, (whole) => keep(whole, whole.replaceAll('.', '')))
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
  { han: words, simplified }: Lexicon,
  separation: Separation,
  tokens: Token[]
): void {
  const text = [...word].map((character) => simplified.get(character) ?? character).join('');
  let unknown = 0;
  const push = (from: number, to: number) => {
    if (from === to) return;
    const part = text.slice(from, to);
    const place = { start: start + from, end: start + to };
    const between = from === 0 ? separation : { isParted: false, isBracketed: false };
    tokens.push({ text: part, meaning: vocabulary.get(part), ...place, isHan: true, ...between });
  };
  for (let at = 0; at < text.length;) {
    const found = words.get(text[at] ?? '')?.find((each) => text.startsWith(each, at));
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
