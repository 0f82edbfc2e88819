/** Reads a query word by word: what makes a name unlike others, words of many names, misspelt, joined or begun. */
import type { Core, NamesIndex } from './names-index.ts';
import { textOf, tokenise, toToken, type Token } from './query.ts';
import { scoring } from './scoring.ts';
import { canBeAlike, similarityOf, toTerm } from './similarity.ts';
import { vocabulary } from './vocabulary.ts';

/** What makes a name unlike others, as a query has it. */
export interface Mention {
  /** As the index has it. */
  text: string;
  similarity: number;
  /** True for the beginning of a name, which is cut off or still typed, and not misspelt. */
  isBegun: boolean;
  cores: Core[];
}

/** One or more tokens that are read as one. */
export interface Word extends Token {
  /** As in the query, but for folding. */
  written: string;
  /** The word of many names that a misspelt one is read as. */
  readAs?: string;
  mention?: Mention;
}

/** Neighbouring tokens that may be one word. */
interface Piece {
  from: number;
  to: number;
  tokens: Token[];
  text: string;
}

/** A piece as it is read; the better reading is worth more. */
interface Reading extends Piece {
  word: Word;
  worth: number;
}

/**
 * Cuts a query into words, of the readings that overlap the one that is worth most.
 *
 * @param query - What a reader asks; names may stand anywhere in it.
 * @param isTyping - True while the last word may be any beginning.
 */
export function readWords(index: NamesIndex, query: string, isTyping: boolean): Word[] {
  const tokens = tokenise(query, index.cores).flatMap((token) => split(index, token));
  const pieces = piecesOf(tokens);
  const exact = pieces.flatMap((piece) => exactly(index, tokens, piece));
  const isFree = ({ from, to, tokens: parts }: Piece) =>
    exact.every((each) => each.to <= from || to <= each.from) ||
    (parts.length > 1 && parts.every(({ kind }) => !kind));
  const near = pieces
    .filter((piece) => isFree(piece) && canBeMisspelt(piece))
    .flatMap((piece) => nearly(index, piece, tokens.length, isTyping));
  const chosen = choose([...exact, ...near]);
  return tokens.flatMap((token, at) => {
    const reading = chosen.find(({ from, to }) => at >= from && at < to);
    if (!reading) return { ...token, written: token.text };
    return at === reading.from ? reading.word : [];
  });
}

function piecesOf(tokens: Token[]): Piece[] {
  const lengths = Array.from({ length: scoring.longestJoin }, (_, at) => at + 1);
  return tokens.flatMap((_, from) =>
    lengths
      .filter((length) => from + length <= tokens.length)
      .map((length) => tokens.slice(from, from + length))
      .map((part) => ({ from, to: from + part.length, tokens: part, text: textOf(part) }))
  );
}

/** Brands and general words that are written as one: `kuangshikeji`. */
function split({ cores }: NamesIndex, token: Token): Token[] {
  const isKnown = (word: string) => cores.has(word) || (word.length > 3 && vocabulary.has(word));
  const cut = (text: string): string[] => {
    if (isKnown(text)) return [text];
    for (let at = text.length - 3; at > 2; at--) {
      const rest = isKnown(text.slice(0, at)) ? cut(text.slice(at)) : [];
      if (rest.length > 0) return [text.slice(0, at), ...rest];
    }
    return [];
  };
  const { text, isParted, isBracketed } = token;
  const [first, ...others] = token.kind || token.isHan ? [] : cut(text);
  if (first === undefined || ![first, ...others].some((part) => cores.has(part))) return [token];
  return [{ ...toToken(first), isParted, isBracketed }, ...others.map(toToken)];
}

/** Greedy choice of readings that do not overlap. */
function choose(readings: Reading[]): Reading[] {
  const chosen: Reading[] = [];
  for (const reading of readings.sort((a, b) => b.worth - a.worth))
    if (chosen.every(({ from, to }) => reading.to <= from || to <= reading.from))
      chosen.push(reading);
  return chosen;
}

function toReading(piece: Piece, similarity: number, about: Partial<Word>): Reading {
  const { tokens, text } = piece;
  const written = tokens.map((token) => token.text).join(tokens[0]!.isHan ? '' : ' ');
  const worth = similarity * (text.length + tokens.length / 10);
  return { ...piece, worth, word: { ...tokens[0]!, text, sense: text, ...about, written } };
}

/** A name as it is, or syllables of one word of many names: `gong an ju`. */
function exactly(index: NamesIndex, tokens: Token[], piece: Piece): Reading[] {
  const { from, to, text } = piece;
  const cores = index.cores.get(text) ?? [];
  const mention = { text, similarity: scoring.exact, isBegun: false, cores };
  if (cores.length > 0 && !isCutOff(tokens, from, to))
    return [toReading(piece, scoring.exact, { mention, kind: '' })];
  const isWord = text.length >= scoring.shortestSimilar && vocabulary.has(text);
  if (!isWord || piece.tokens.every(({ kind }) => kind)) return [];
  return [toReading(piece, scoring.exact, vocabulary.get(text)!)];
}

/** Short forms such as `乌市` are no part of a longer word: `义乌市`, `巴州区`. */
function isCutOff(tokens: Token[], from: number, to: number): boolean {
  const [before, token, after] = [tokens[from - 1], tokens[from]!, tokens[to]];
  if (!/^\p{Script=Han}[州市]$/u.test(token.text)) return false;
  const isInside = before?.isHan && before.text.length === 1 && !token.isParted;
  return isInside === true || (after?.isHan === true && after.kind === 'level');
}

function canBeMisspelt({ tokens: [first, ...others], text }: Piece): boolean {
  if (first?.kind || others.length >= scoring.longestNearJoin || /^\d+$/.test(text)) return false;
  const isOneScript = others.every(({ isParted, isHan }) => !isParted && isHan === first?.isHan);
  return isOneScript && text.length <= scoring.longestTerm;
}

/** Terms that a piece begins, or else those that it is most like. */
function nearly(index: NamesIndex, piece: Piece, count: number, isTyping: boolean): Reading[] {
  const begun = piece.to === count ? beginning(index, piece, isTyping) : [];
  const isBegun = begun.length > 0;
  const isContext = !piece.tokens[0]!.isHan || piece.tokens.length < count;
  const near = isBegun ? begun : similarTo(index, piece, isContext);
  const similarity = Math.max(0, ...near.map((each) => each.similarity));
  const best = near.filter((each) => each.similarity === similarity).map(({ text }) => text);
  const cores = best.flatMap((text) => index.cores.get(text) ?? []);
  const mention = { text: best[0]!, similarity, isBegun, cores };
  if (cores.length > 0) return [toReading(piece, similarity, { mention })];
  const [general] = best;
  if (general === undefined) return [];
  const read = { ...vocabulary.get(general), ...(!isBegun && { readAs: general }) };
  return [toReading(piece, similarity, read)];
}

/** Words that the last piece begins: any letters of it while a reader types, else enough to be no other word. */
function beginning({ terms }: NamesIndex, { text, from, tokens }: Piece, isTyping: boolean) {
  const least =
    tokens.length > 1 ? scoring.shortestBeginning : isTyping ? 1 : scoring.shortestBegun;
  const isBegun = (word: string) =>
    vocabulary.has(word)
      ? from > 0 && tokens.length === 1 && text.length > 1
      : text.length >= least &&
        !tokens[0]!.isHan &&
        (isTyping || text.length >= word.length * scoring.begun);
  return (terms.get(text[0]!) ?? [])
    .filter((term) => term.text.length > text.length && term.text.startsWith(text))
    .filter((term) => (from === 0 || text.length > 1) && isBegun(term.text))
    .slice(0, scoring.mostBegun)
    .map((term) => ({ text: term.text, similarity: scoring.prefix }));
}

/** Terms that a piece is like; of Chinese ones, of which few characters can be wrong, only next to other words. */
function similarTo({ terms }: NamesIndex, { text, tokens }: Piece, isContext: boolean) {
  const word = toTerm(text);
  const least = tokens.length === 1 && isContext ? scoring.otherPinyin : scoring.twoEdits;
  return [-3, -2, -1, 0, 1, 2, 3]
    .flatMap((more) => terms.get(text.length + more) ?? [])
    .filter((term) => term.text !== text && canBeAlike(term, word))
    .map((term) => ({ text: term.text, similarity: similarityOf(word, term) }))
    .filter(({ similarity }) => similarity >= least);
}
