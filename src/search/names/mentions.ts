/** Finds where a query mentions what makes a name unlike others. */
import { isWeak, senseOf, type Core, type NamesIndex } from './names-index.ts';
import type { Token } from './query.ts';
import { scoring } from './scoring.ts';
import { countBits, similarityOf, toTerm, type Term } from './similarity.ts';

export interface Mention {
  /** Numbers of the first token and of the one after the last. */
  from: number;
  to: number;
  /** The core as the index has it. */
  text: string;
  similarity: number;
  cores: Core[];
  /** True if tokens were joined, which names of the index do not need. */
  isJoined: boolean;
}

/** All mentions of a query, none of which overlap: the most similar first, then the longest. */
export function findMentions(index: NamesIndex, tokens: Token[], isTyping: boolean): Mention[] {
  const exact = select(exactMentions(index, tokens));
  const isTaken = taken(exact.filter(({ text }) => !isWeak(text)));
  const near = [
    ...nearMentions(index, tokens, exact, isTaken, isTyping),
    ...nearHan(index, tokens, isTaken),
  ];
  return select([...exact, ...near]).sort((a, b) => a.from - b.from);
}

function taken(mentions: Mention[]): (at: number) => boolean {
  const all = new Set(mentions.flatMap(({ from, to }) => range(from, to)));
  return (at) => all.has(at);
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
        found.push({ from, to, text, similarity: scoring.exact, cores, isJoined: to > from + 1 });
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
  exact: Mention[],
  isTaken: (at: number) => boolean,
  isTyping: boolean
): Mention[] {
  const found: Mention[] = [];
  const isExact = taken(exact);
  for (let from = 0; from < tokens.length; from++) {
    let text = '';
    for (let to = from + 1; to <= Math.min(tokens.length, from + 4); to++) {
      const token = tokens[to - 1];
      if (!token || isTaken(to - 1) || token.isHan || (to > from + 1 && token.isParted)) break;
      if (token.meaning && (to === from + 1 || token.meaning.kind === 'frame')) break;
      text += token.text;
      if (to === from + 1 && isExact(from)) continue;
      const isLast = to === tokens.length;
      found.push(
        ...nearTerms(index, text, to - from, isLast, tokens.length === 1, isTyping).map((near) => ({
          ...near,
          from,
          to,
        }))
      );
    }
  }
  return found;
}

function nearTerms(
  index: NamesIndex,
  text: string,
  count: number,
  isLast: boolean,
  isOnly: boolean,
  isTyping: boolean
): Omit<Mention, 'from' | 'to'>[] {
  if (text.length > scoring.longestTerm || /^\d+$/.test(text)) return [];
  const shortest = isTyping ? 1 : isOnly ? scoring.shortestOnly : scoring.shortestPrefix;
  const canBegin =
    isLast && count === 1 && text.length >= (isOnly ? shortest : Math.min(3, shortest));
  const begun = canBegin ? beginning(index, text, isTyping) : [];
  const near = begun.length > 0 ? begun : similarTerms(index, text, count);
  const found = near.flatMap(({ term, similarity }) => {
    const cores = index.cores.get(term.text) ?? [];
    return cores.length === 0 ? [] : [{ text: term.text, similarity, cores, isJoined: count > 1 }];
  });
  const isVague = !isTyping && text.length < scoring.shortestPrefix;
  if (isVague && new Set(found.flatMap(({ cores }) => cores.map(({ owner }) => owner))).size > 1)
    return [];
  const best = Math.max(0, ...found.map(({ similarity }) => similarity));
  const alike = found.filter(({ similarity }) => similarity === best);
  return alike.length > 1 ? [merge(alike)] : alike;
}

function beginning(index: NamesIndex, text: string, isTyping: boolean) {
  const found: { term: Term; similarity: number }[] = [];
  const add = (terms: Term[]) => {
    for (const term of terms)
      if (found.length < scoring.mostBegun && term.text.length > text.length)
        if (term.text.startsWith(text) && (isTyping || text.length > term.head))
          found.push({ term, similarity: scoring.prefix });
  };
  if (text.length > 1) add(index.begun.get(text.slice(0, 2)) ?? []);
  else for (const [first, terms] of index.begun) if (first.startsWith(text)) add(terms);
  return found;
}

function similarTerms(index: NamesIndex, text: string, count: number) {
  if (text.length < 4) return [];
  const token = toTerm(text);
  const candidates = new Set([
    ...(index.alike.get(`sound ${token.sound}`) ?? []),
    ...(index.alike.get(`shape ${token.shape}`) ?? []),
  ]);
  for (let length = text.length - 2; !token.isOther && length <= text.length + 2; length++)
    for (const term of index.terms.get(length) ?? [])
      if (countBits(term.mask ^ token.mask) <= 4) candidates.add(term);
  const least = count > 1 ? scoring.sound : 0.01;
  return [...candidates]
    .map((term) => ({ term, similarity: similarityOf(token, term) }))
    .filter(({ similarity }) => similarity >= least);
}

/** Several terms as near as each other are one mention of all their entities. */
function merge(alike: Omit<Mention, 'from' | 'to'>[]): Omit<Mention, 'from' | 'to'> {
  return { ...alike[0]!, cores: alike.flatMap(({ cores }) => cores) };
}

/** Chinese names of which one character differs. */
function nearHan(index: NamesIndex, tokens: Token[], isTaken: (at: number) => boolean): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from]?.isHan || isTaken(from)) continue;
    let to = from;
    while (tokens[to]?.isHan && !isTaken(to)) to++;
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
      const isCut = piece.length === core.length - 1 && start + piece.length === text.length;
      if (start < 0 || differing > 1 || (piece.length < core.length && !isCut)) continue;
      const first = tokenAt(tokens, from, start);
      const last = tokenAt(tokens, from, start + piece.length - 1);
      const similarity = isCut ? scoring.prefix : scoring.oneEdit;
      const cores = index.cores.get(core) ?? [];
      if (cores.length > 0)
        found.push({ from: first, to: last + 1, text: core, similarity, cores, isJoined: false });
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

/** Senses between two tokens. */
export function sensesOf(tokens: Token[]): Set<string> {
  return new Set(tokens.map(senseOf));
}
