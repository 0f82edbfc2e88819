/** Finds the tokens around a mention that are read as one name with it. */
import type { Mention } from './mentions.ts';
import type { Owner } from './names-index.ts';
import { senseOf, type Token } from './query.ts';
import { scoring } from './scoring.ts';
import type { WordClass } from './vocabulary.ts';

export interface Phrase {
  /** Numbers of its first token and of the one after the last. */
  from: number;
  to: number;
  /** False for the place of a body without what bodies are called. */
  isCalled: boolean;
  /** A unit named before or after it. */
  unit?: Token | undefined;
}

/** True if a token is in a mention of any entity, or of any other than one. */
export type IsNamed = (at: number, owner?: Owner) => boolean;

/** Class of a token; nothing for a word that is not in the vocabulary. */
export function kindOf(token: Token | undefined): WordClass | undefined {
  return token?.meaning?.kind;
}

const inCompanyNames = new Set<WordClass | undefined>([
  'trade',
  'sector',
  'place',
  'country',
  'legal',
  'group',
  'unit',
  'link',
  'level',
] as const);

/** Words around a brand that names are made of; punctuation ends a name, except before its legal form or place. */
export function companyPhrase(tokens: Token[], mention: Mention, owner: Owner): Phrase {
  const isIn = (token: Token | undefined): token is Token =>
    token !== undefined && (inCompanyNames.has(kindOf(token)) || owner.senses.has(token.text));
  const isOwnPlace = (token: Token) =>
    kindOf(token) === 'place' && owner.senses.has(senseOf(token));
  const canFollow = (token: Token, at: number) =>
    !token.isParted ||
    kindOf(token) === 'legal' ||
    (token.isBracketed && kindOf(token) === 'place') ||
    tokens[at - 1]?.isBracketed ||
    isOwnPlace(token);
  let { from, to } = mention;
  for (let token = tokens[to]; isIn(token) && canFollow(token, to); token = tokens[++to]);
  for (
    let token = tokens[from - 1];
    isIn(token) && (!tokens[from]?.isParted || isOwnPlace(token));
    token = tokens[--from - 1]
  );
  while (from < mention.from && kindOf(tokens[from]) === 'link') from++;
  while (to > mention.to && kindOf(tokens[to - 1]) === 'link') to--;
  return { from, to, isCalled: true };
}

const inBodyNames = new Set<WordClass | undefined>([
  'body',
  'school',
  'level',
  'people',
  'link',
  'preposition',
  'country',
  'place',
] as const);

/** A place with the words for what its body is called, after it or before it; nothing without them. */
export function bodyPhrase(
  tokens: Token[],
  mention: Mention,
  owner: Owner,
  isNamed: IsNamed
): Phrase | undefined {
  const start = reach(tokens, mention.from - 1, -1, owner, isNamed) + 1;
  const end = reach(tokens, mention.to, 1, owner, isNamed);
  const last = tokens.slice(0, end).findLastIndex(isDesignation) + 1;
  const isAfter = isCalled(tokens.slice(mention.to, last));
  if (!isAfter && !isCalled(tokens.slice(start, end))) return undefined;
  const first = tokens.findIndex((token, at) => at >= start && isDesignation(token));
  const from = isAfter ? mention.from : Math.min(first, mention.from);
  let to = Math.max(last, mention.to);
  while (!isAfter && ['level', 'people'].includes(kindOf(tokens[to]) ?? '')) to++;
  const isSchool = tokens.slice(from, to).some((token) => kindOf(token) === 'school');
  if (isSchool !== owner.isSchool) return undefined;
  return { from, to, isCalled: true, unit: unitNear(tokens, from, to) };
}

/** True for a word of what bodies are called. */
export function isDesignation(token: Token): boolean {
  return kindOf(token) === 'body' || kindOf(token) === 'school';
}

/** The first token in one direction that is in no name of the body. */
function reach(tokens: Token[], start: number, step: 1 | -1, owner: Owner, isNamed: IsNamed) {
  const canShare = owner.levels.has('prefecture') || owner.levels.has('city');
  let isDone = false;
  let at = start;
  for (let token = tokens[at]; token; token = tokens[(at += step)]) {
    const isOwn = owner.senses.has(token.text) && (step < 0 || !isNamed(at, owner));
    const isShared = isNamed(at, owner) && canShare && !isDone;
    const isIn = token.meaning ? inBodyNames.has(token.meaning.kind) : isOwn || isShared;
    const isCut = isDone && (step > 0 ? token : tokens[at + 1])?.isParted;
    if (!isIn || isCut) break;
    isDone ||= isDesignation(token);
  }
  return at;
}

/** Whether words say police: one of them does, `bureau` and the like need another. */
export function isCalled(words: Token[]): boolean {
  const senses = new Set(words.map(senseOf));
  if (words.some(({ meaning }) => meaning?.kind === 'school'))
    return senses.has('police') || words.some(({ text }) => /警|poli[cz]/.test(text));
  if (senses.has('psb') || senses.has('police')) return true;
  return senses.has('security') && (senses.has('public') || senses.has('bureau'));
}

/** A unit named after the body, or before it (`Sub-bureau of …`). */
function unitNear(tokens: Token[], from: number, to: number): Token | undefined {
  const isUnit = (token: Token) => kindOf(token) === 'unit';
  const after = tokens.slice(to, to + scoring.longestUnit);
  const end = after.findIndex(({ isParted, isHan }) => isParted && !isHan);
  const unit = after.slice(0, end === -1 ? undefined : end).find(isUnit);
  const isOf = kindOf(tokens[from - 1]) === 'link';
  return unit ?? (isOf ? tokens.slice(Math.max(0, from - 3), from).find(isUnit) : undefined);
}
