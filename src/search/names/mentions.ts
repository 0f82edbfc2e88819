/** Finds where a query mentions what makes a name unlike others. */
import { isWeak, type Core, type NamesIndex } from './names-index.ts';
import type { Token } from './query.ts';
import { scoring } from './scoring.ts';
import { countBits, similarityOf, toTerm } from './similarity.ts';

export interface Mention {
  /** Numbers of the first token and of the one after the last. */
  from: number;
  to: number;
  /** The core as the index has it. */
  text: string;
  similarity: number;
  /** True for the beginning of a core, which is cut off or still typed, and not misspelt. */
  isBegun?: boolean;
  cores: Core[];
}

/** All mentions of a query, none of which overlap: the most similar first, then the longest. */
export function findMentions(index: NamesIndex, tokens: Token[], isTyping: boolean): Mention[] {
  const exact = select(exactMentions(index, tokens));
  const isExact = placesOf(exact);
  const isTaken = placesOf(exact.filter(({ text }) => !isWeak(text)));
  const near = [
    ...nearMentions(index, tokens, isTaken, isExact, isTyping),
    ...nearHan(index, tokens, isTaken),
  ];
  return select([...exact, ...near]).sort((a, b) => a.from - b.from);
}

/** Numbers of the tokens in mentions. */
function placesOf(mentions: Mention[]): Set<number> {
  return new Set(mentions.flatMap(({ from, to }) => range(from, to)));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function exactMentions(index: NamesIndex, tokens: Token[]): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let text = '';
    for (let to = from + 1; to <= Math.min(tokens.length, from + scoring.longestJoin); to++) {
      text += tokens[to - 1]?.text ?? '';
      const cores = index.cores.get(text);
      if (cores && cores.some(({ isDescribed }) => !isDescribed || to === from + 1))
        found.push({ from, to, text, similarity: scoring.exact, cores });
    }
  }
  return found;
}

/** Greedy choice of mentions that do not overlap. */
function select(mentions: Mention[]): Mention[] {
  const lengthOf = ({ text, from, to }: Mention) => text.length + (to - from) / 10;
  const sorted = mentions.toSorted(
    (a, b) => b.similarity * lengthOf(b) - a.similarity * lengthOf(a)
  );
  const used = new Set<number>();
  return sorted.filter(({ from, to }) => {
    const places = range(from, to);
    if (places.some((at) => used.has(at))) return false;
    for (const at of places) used.add(at);
    return true;
  });
}

function nearMentions(
  index: NamesIndex,
  tokens: Token[],
  isTaken: Set<number>,
  isExact: Set<number>,
  isTyping: boolean
): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let text = '';
    for (let to = from + 1; to <= Math.min(tokens.length, from + scoring.longestNearJoin); to++) {
      const token = tokens[to - 1];
      if (!token || isTaken.has(to - 1) || token.isHan || (text && token.isParted)) break;
      if (token.meaning && (!text || token.meaning.kind === 'frame')) break;
      text += token.text;
      const isOne = to === from + 1;
      if ((isOne && isExact.has(from)) || text.length > scoring.longestTerm || /^\d+$/.test(text))
        continue;
      const begun =
        isOne && to === tokens.length ? beginning(index, text, from === 0, isTyping) : [];
      const isBegun = begun.length > 0;
      const near = isBegun ? begun : similarTerms(index, text, isOne);
      const similarity = Math.max(0, ...near.map((each) => each.similarity));
      const [best, ...others] = near.filter((each) => each.similarity === similarity);
      if (!best) continue;
      const cores = [best, ...others].flatMap(({ term }) => index.cores.get(term.text) ?? []);
      if (cores.length > 0)
        found.push({ from, to, text: best.term.text, similarity, isBegun, cores });
    }
  }
  return found;
}

/** Terms that begin with the last word: any letters of it while a reader types, else enough to be no other word. */
function beginning(index: NamesIndex, text: string, isOnly: boolean, isTyping: boolean) {
  if (text.length < (isTyping ? (isOnly ? 1 : 0) : scoring.shortestOnly)) return [];
  const groups = text.length > 1 ? [index.begun.get(text.slice(0, 2)) ?? []] : index.begun.values();
  return [...groups]
    .flat()
    .filter((term) => term.text.length > text.length && term.text.startsWith(text))
    .filter(({ head }) => isTyping || text.length > head)
    .slice(0, scoring.mostBegun)
    .map((term) => ({ term, similarity: scoring.prefix }));
}

function similarTerms(index: NamesIndex, text: string, isOne: boolean) {
  if (text.length < scoring.shortestSimilar) return [];
  const token = toTerm(text);
  const candidates = new Set([
    ...(index.alike.get(`sound ${token.sound}`) ?? []),
    ...(index.alike.get(`shape ${token.shape}`) ?? []),
  ]);
  for (let length = text.length - 2; !token.isOther && length <= text.length + 2; length++)
    for (const term of index.alike.get(`letters ${length}`) ?? [])
      if (countBits(term.mask ^ token.mask) <= 4) candidates.add(term);
  const least = isOne ? 0.01 : scoring.sound;
  return [...candidates]
    .map((term) => ({ term, similarity: similarityOf(token, term) }))
    .filter(({ similarity }) => similarity >= least);
}

/** Chinese names of which one character differs. */
function nearHan(index: NamesIndex, tokens: Token[], isTaken: Set<number>): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from]?.isHan || isTaken.has(from)) continue;
    let to = from;
    while (tokens[to]?.isHan && !isTaken.has(to)) to++;
    found.push(...nearHanIn(index, tokens, from, to));
    from = to;
  }
  return found;
}

function nearHanIn(index: NamesIndex, tokens: Token[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join('');
  for (let at = 1; at < text.length; at++)
    for (const core of index.pairs.get(text.slice(at - 1, at + 1)) ?? []) {
      if (core.length < scoring.shortestHanEdit) continue;
      const start = at - 1 - core.indexOf(text.slice(at - 1, at + 1));
      const piece = text.slice(Math.max(0, start), start + core.length);
      const differing = [...core].filter((character, place) => character !== piece[place]).length;
      if (start < 0 || differing > 1 || piece.length < core.length) continue;
      const first = tokenAt(tokens, from, start);
      const last = tokenAt(tokens, from, start + piece.length - 1);
      const cores = index.cores.get(core) ?? [];
      if (cores.length > 0)
        found.push({ from: first, to: last + 1, text: core, similarity: scoring.oneEdit, cores });
    }
  return found;
}

/** Number of the token that has a character, counted from a token on. */
function tokenAt(tokens: Token[], from: number, character: number): number {
  let at = from;
  for (let rest = character; rest >= (tokens[at]?.text.length ?? Infinity); at++)
    rest -= tokens[at]!.text.length;
  return at;
}
