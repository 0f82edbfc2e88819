/** Reads a query word by word: what makes a name unlike others, words of many names, misspelt, joined or begun. */
import { readCopied } from '../fold.ts';
import type { Core, NamesIndex } from './names-index.ts';
import { cut, keyOf, textOf, tokenise, toTokens, type Token } from './query.ts';
import * as scoring from './scoring.ts';
import { canBeAlike, isWeak, similarityOf, toTerm } from './similarity.ts';
import { vocabulary } from './vocabulary.ts';

/** Tokens of a query that are read as one word. */
export interface Word extends Token {
  tokens: Token[];
  /** Numbers of its first token and of the one after the last. */
  from: number;
  to: number;
  /** A name as the index has it, a word of many names, or itself; and how much it is like that, up to 1. */
  readAs: string;
  similarity: number;
  /** True for the beginning of a word, which is cut off or still typed, and not misspelt. */
  isBegun: boolean;
  /** Names that are unlike others by this word. */
  cores: Core[];
}

/** True for a word that is read as another. */
export function isMisspelt({ similarity, isBegun }: Word): boolean {
  return similarity < scoring.exact && !isBegun;
}

/**
 * Cuts a query into words, of the readings that overlap the one that is worth most.
 *
 * @param query - What a reader asks; names may stand anywhere in it.
 * @param isTyping - True while the last word may be any beginning.
 */
export function readWords(index: NamesIndex, query: string, isTyping: boolean): Word[] {
  const tokens = tokenise(readCopied(query), index).flatMap((token) => split(index, token));
  const lengths = Array.from({ length: scoring.longestJoin }, (_, at) => at + 1);
  const pieces = lengths.flatMap((length) =>
    tokens
      .slice(length - 1)
      .map((_, from) => pieceOf(tokens, from, from + length))
      .filter(({ tokens: [, ...others] }) => others.every(({ isParted }) => !isParted))
  );
  const exact = pieces.flatMap((piece) => exactly(index, tokens, piece));
  const isFree = ({ from, to, tokens: parts }: Word) =>
    exact.every(
      (each) =>
        each.to <= from ||
        to <= each.from ||
        (parts.length > 1 && isWeak(each.text) && parts.every(({ kind }) => !kind))
    );
  const canBeMisspelt = ({ kind, isHan, tokens: parts }: Word) =>
    !kind && parts.every((part) => part.isHan === isHan);
  const near = pieces
    .filter((piece) => isFree(piece) && canBeMisspelt(piece))
    .flatMap((piece) => nearly(index, piece, tokens.length, isTyping));
  const read = [...exact, ...near].sort((a, b) => worthOf(b) - worthOf(a));
  const words = choose([...read, ...pieces.slice(0, tokens.length)]);
  return words.sort((a, b) => a.from - b.from);
}

function pieceOf(all: Token[], from: number, to: number): Word {
  const tokens = all.slice(from, to);
  const text = textOf(tokens);
  const written = tokens.map((token) => token.written).join(tokens[0]!.isHan ? '' : ' ');
  return {
    ...tokens[0]!,
    ...(tokens.length > 1 && { text, sense: keyOf(tokens) }),
    tokens,
    from,
    to,
    written,
    readAs: text,
    similarity: scoring.exact,
    isBegun: false,
    cores: [],
  };
}

function worthOf({ similarity, text }: Word): number {
  return similarity * text.length;
}

/** The first of the words that overlap. */
function choose(words: Word[]): Word[] {
  const chosen: Word[] = [];
  for (const word of words)
    if (chosen.every(({ from, to }) => word.to <= from || to <= word.from)) chosen.push(word);
  return chosen;
}

/** Brands and general words that are written as one: `kuangshikeji`. */
function split(index: NamesIndex, token: Token): Token[] {
  const { kind, text, isHan } = token;
  const parts = kind || isHan || index.cores.has(text) ? [] : cut(text, index);
  const isKnown = (part: string) =>
    index.cores.has(part) || (part.length > 2 && vocabulary.has(part));
  if (!parts.every(isKnown) || !parts.some((part) => index.cores.has(part))) return [token];
  return toTokens(parts, token);
}

/** A name as it is, or syllables of one word of many names: `gong an ju`. */
function exactly(index: NamesIndex, tokens: Token[], piece: Word): Word[] {
  const cores = index.cores.get(piece.text) ?? [];
  if (cores.length > 0 && !isCutOff(tokens, piece)) return [{ ...piece, kind: '', cores }];
  const general = piece.text.length >= scoring.shortestSimilar && vocabulary.get(piece.text);
  return general && piece.tokens.some(({ kind }) => !kind) ? [{ ...piece, ...general }] : [];
}

/** Short forms such as `乌市` are no part of a longer word: `义乌市`, `巴州区`. */
function isCutOff(tokens: Token[], { text, from, to, isParted }: Word) {
  const isInside = !isParted && tokens[from - 1]?.isHan && tokens[from - 1]?.text.length === 1;
  return /^\p{Script=Han}[州市]$/u.test(text) && (isInside || tokens[to]?.kind === 'level');
}

/** Terms that a piece begins, or else those that it is most like; names before words of many names. */
function nearly(index: NamesIndex, piece: Word, count: number, isTyping: boolean): Word[] {
  const begun = piece.to === count ? beginning(index, piece, isTyping) : [];
  const isBegun = begun.length > 0;
  const near = isBegun ? begun : similarTo(index, piece);
  const similarity = Math.max(0, ...near.map((each) => each.similarity));
  const best = near.filter((each) => each.similarity === similarity).map(({ text }) => text);
  const cores = best.flatMap((text) => index.cores.get(text) ?? []);
  const [readAs] = best;
  const general = cores.length > 0 ? {} : vocabulary.get(readAs ?? '');
  return readAs && general ? [{ ...piece, ...general, readAs, similarity, isBegun, cores }] : [];
}

/** Words that the last piece begins: any letters of it while a reader types, else enough to be no other word. */
function beginning({ terms }: NamesIndex, { text, from, tokens, isHan }: Word, isTyping: boolean) {
  const isEnough = (word: string) =>
    isTyping || text.length >= Math.max(scoring.shortestBegun, word.length * scoring.begun);
  const isOnlyWord = from > 0 && tokens.length === 1;
  const canBegin = (word: string) => {
    const kind = vocabulary.get(word)?.kind;
    return kind ? kind !== 'place' && isOnlyWord : !isHan && isEnough(word);
  };
  if (from > 0 && text.length === 1) return [];
  return terms
    .filter((term) => term.text.startsWith(text) && term.text !== text && canBegin(term.text))
    .map((term) => ({ text: term.text, similarity: scoring.near }));
}

/** Terms that a piece is like; several tokens have to be more like them. */
function similarTo({ terms }: NamesIndex, { text, tokens }: Word) {
  const word = toTerm(text);
  const least = tokens.length === 1 ? scoring.otherName : scoring.twoEdits;
  const near = terms.filter((term) => canBeAlike(term, word) && term.text !== text);
  return near
    .map((term) => ({ text: term.text, similarity: similarityOf(word, term) }))
    .filter(({ similarity }) => similarity >= least);
}
