/** Finds where a query mentions what makes a name unlike others: exactly, misspelt, or by its beginning. */
import { foldText } from '../fold.ts';
import type { Core, NamesIndex } from './names-index.ts';
import { textOf, type Token } from './query.ts';
import { scoring } from './scoring.ts';
import { countBits, isWeak, similarityOf, toTerm } from './similarity.ts';

export interface Mention {
  /** Numbers of the first token and of the one after the last. */
  from: number;
  to: number;
  /** The core as the index has it. */
  text: string;
  similarity: number;
  /** True for the beginning of a core, which is cut off or still typed, and not misspelt. */
  isBegun: boolean;
  /** Letters in the query. */
  length: number;
  cores: Core[];
}

/** Neighbouring tokens that may be one word. */
interface Piece {
  from: number;
  to: number;
  tokens: Token[];
  text: string;
}

/** All mentions of a query, none of which overlap: the most similar first, then the longest. */
export function findMentions(index: NamesIndex, tokens: Token[], isTyping: boolean): Mention[] {
  const pieces = piecesOf(tokens);
  const exact = choose(pieces.flatMap((piece) => exactIn(index, tokens, piece)));
  const isFree = ({ from, to, tokens: parts }: Piece) =>
    !exact.some(
      (mention) =>
        mention.from < to &&
        from < mention.to &&
        (parts.length === 1 || !isWeak(mention.text) || parts.some(({ meaning }) => meaning))
    );
  const near = pieces
    .filter((piece) => isFree(piece) && canBeMisspelt(piece))
    .flatMap((piece) => nearIn(index, piece, piece.to === tokens.length, isTyping));
  return choose([...exact, ...near]).sort((a, b) => a.from - b.from);
}

function piecesOf(tokens: Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < tokens.length; from++)
    for (let to = from + 1; to <= Math.min(tokens.length, from + scoring.longestJoin); to++) {
      const part = tokens.slice(from, to);
      pieces.push({ from, to, tokens: part, text: textOf(part) });
    }
  return pieces;
}

/** Greedy choice of mentions that do not overlap. */
function choose(mentions: Mention[]): Mention[] {
  const worth = ({ similarity, length, from, to }: Mention) =>
    similarity * (length + (to - from) / 10);
  const chosen: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => worth(b) - worth(a)))
    if (chosen.every(({ from, to }) => mention.to <= from || to <= mention.from))
      chosen.push(mention);
  return chosen;
}

function exactIn(index: NamesIndex, tokens: Token[], { from, to, text }: Piece): Mention[] {
  const cores = index.cores.get(text) ?? [];
  if (cores.length === 0 || isCutOff(tokens, from, to)) return [];
  return [
    { from, to, text, similarity: scoring.exact, isBegun: false, length: text.length, cores },
  ];
}

/** Short forms such as `乌市` are no part of a longer word: `义乌市`, `巴州区`. */
function isCutOff(tokens: Token[], from: number, to: number): boolean {
  const [before, token, after] = [tokens[from - 1], tokens[from]!, tokens[to]];
  if (!/^\p{Script=Han}[州市]$/u.test(token.text)) return false;
  const isInside = before?.isHan && before.text.length === 1 && !token.isParted;
  return isInside === true || (after?.isHan === true && after.meaning?.kind === 'level');
}

function canBeMisspelt({ tokens, text }: Piece): boolean {
  const [first, ...others] = tokens;
  return (
    !first?.meaning &&
    tokens.length <= scoring.longestNearJoin &&
    text.length <= scoring.longestTerm &&
    !/^\d+$/.test(text) &&
    others.every(
      ({ isParted, isHan, meaning }) =>
        !isParted && meaning?.kind !== 'frame' && isHan === first?.isHan
    )
  );
}

function nearIn(index: NamesIndex, piece: Piece, isLast: boolean, isTyping: boolean): Mention[] {
  const { from, to, text, tokens } = piece;
  const begun = isLast ? beginning(index, piece, isTyping) : [];
  const isBegun = begun.length > 0;
  const near = isBegun ? begun : similarTerms(index, text, tokens.length > 1);
  const similarity = Math.max(0, ...near.map((each) => each.similarity));
  const best = near.filter((each) => each.similarity === similarity);
  const cores = best.flatMap(({ core }) => index.cores.get(core) ?? []);
  if (cores.length === 0) return [];
  const length = text.length;
  return [{ from, to, text: best[0]!.core, similarity, isBegun, length, cores }];
}

/**
 * Cores that begin with the last word: any letters of it while a reader types, else enough to be no other word, and not
 * the first of several words of a name, which has not begun the next.
 */
function beginning({ terms, cores }: NamesIndex, piece: Piece, isTyping: boolean) {
  const { text, from, tokens } = piece;
  const isJoined = tokens.length > 1;
  const least = isJoined ? scoring.shortestBeginning : isTyping ? 1 : scoring.shortestBegun;
  if (text.length < least || tokens[0]?.isHan) return [];
  const all =
    text.length > 1
      ? (terms.get(text.slice(0, 2)) ?? []).map((term) => term.text)
      : from === 0
        ? [...cores.keys()]
        : [];
  return all
    .filter((core) => core.length > text.length && core.startsWith(text))
    .filter((core) => isTyping || !cores.get(core)?.some(({ name }) => hasWord(name, text)))
    .slice(0, scoring.mostBegun)
    .map((core) => ({ core, similarity: scoring.prefix }));
}

function hasWord(name: string, word: string): boolean {
  return ` ${foldText(name)} `.includes(` ${word} `);
}

function similarTerms({ terms }: NamesIndex, text: string, isJoined: boolean) {
  if (text.length < scoring.shortestSimilar) return [];
  const token = toTerm(text);
  const found = new Set([
    ...(terms.get(`sound ${token.sound}`) ?? []),
    ...(terms.get(`shape ${token.shape}`) ?? []),
  ]);
  for (let length = text.length - 2; length <= text.length + 2; length++)
    for (const term of terms.get(`${length}`) ?? [])
      if (countBits(term.mask ^ token.mask) <= 4) found.add(term);
  return [...found]
    .map((term) => ({ core: term.text, similarity: similarityOf(token, term) }))
    .filter(({ similarity }) => similarity >= (isJoined ? scoring.twoEdits : scoring.otherPinyin));
}
