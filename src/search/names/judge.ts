/** Judges what a mention of an entity is: a name of it, of a unit, of another legal person, of another body. */
import type { Grade, Relation } from './hit.ts';
import type { Mention } from './mentions.ts';
import type { NameKind } from './name-entry.ts';
import { isWeak, keyOf, senseOf, type Core, type Owner } from './names-index.ts';
import type { Token } from './query.ts';
import { scoring } from './scoring.ts';
import type { WordClass } from './vocabulary.ts';

export interface Judgement {
  owner: Owner;
  mention: Mention;
  relation: Relation;
  grade: Grade;
  score: number;
  /** The name that matched and its kind. */
  kind: NameKind;
  name: string;
  /** Numbers of the tokens of the name in the query. */
  from: number;
  to: number;
  /** Tokens of the name that no name of the entity has. */
  foreign: Token[];
  /** True for a place without what the body is called. */
  isPlace: boolean;
}

/** What a mention was found in: a core, or a whole name. */
export type Named = Pick<Core, 'owner' | 'kind' | 'name'>;

/** A judgement of a mention that stands alone as a part of a name, but for what is given. */
export function judgementOf(
  mention: Mention,
  { owner, kind, name }: Named,
  about: Partial<Judgement>
): Judgement {
  const { from, to, similarity } = mention;
  const judged = { owner, mention, kind, name, from, to, foreign: [], isPlace: false, ...about };
  const { relation = 'listed', grade = 'partial', score = similarity } = about;
  const isOther = relation !== 'listed' && grade !== 'corrected';
  return { ...judged, relation, score, grade: isOther ? 'partial' : grade };
}

/** Judges a mention as what its core belongs to. */
export function judge(
  tokens: Token[],
  mention: Mention,
  core: Core,
  isNamed: IsNamed
): Judgement | undefined {
  if (core.kind === 'identifier' || /^\d/.test(mention.text))
    return judgeNumber(tokens, mention, core);
  return core.owner.isBody
    ? judgeBody(tokens, mention, core, isNamed)
    : judgeCompany(tokens, mention, core, isNamed);
}

/** True if a token is in a mention of another entity. */
type IsNamed = (at: number, owner?: Owner) => boolean;

/** A short number is also a postcode or a count: it needs to stand alone. A long one says it all. */
function judgeNumber(tokens: Token[], mention: Mention, core: Core): Judgement | undefined {
  const isAlone = tokens.every(
    ({ meaning }, at) =>
      (at >= mention.from && at < mention.to) || (meaning && meaning.kind !== 'body')
  );
  if (!isAlone && mention.text.length < scoring.longNumber) return undefined;
  const relation = core.kind === 'related-name' ? 'related' : 'listed';
  return judgementOf(mention, core, { relation, grade: 'exact' });
}

/** The whole name that a key is of. */
function wholeName(owner: Owner, tokens: Token[]): Named | undefined {
  const whole = owner.names.get(keyOf(tokens));
  return whole && { owner, kind: whole.kind, name: whole.text };
}

const variantKinds: NameKind[] = ['traditional', 'pinyin', 'romanisation', 'search-term'];

function gradeOf(mention: Mention, whole: { kind: NameKind } | undefined): Grade {
  if (mention.similarity < scoring.exact && mention.similarity !== scoring.prefix)
    return 'corrected';
  if (!whole || mention.similarity < scoring.exact) return 'partial';
  return variantKinds.includes(whole.kind) ? 'variant' : 'exact';
}

const inCompanyNames = new Set([
  'trade',
  'sector',
  'place',
  'country',
  'legal',
  'group',
  'unit',
  'link',
  'level',
]);

/** A company is named by its brand; the words next to it say whether it is this one. */
function judgeCompany(
  tokens: Token[],
  mention: Mention,
  core: Core,
  isNamed: IsNamed
): Judgement | undefined {
  const { owner } = core;
  const { from, to } = phraseAround(tokens, mention, owner);
  const phrase = tokens.slice(from, to);
  const rest = [...tokens.slice(from, mention.from), ...tokens.slice(mention.to, to)];
  const isSaid = core.isWhole && !core.isDescribed && from === mention.from && to === mention.to;
  const whole = wholeName(owner, phrase) ?? (isSaid ? core : undefined);
  const others = rest.filter(({ meaning }) => meaning && meaning.kind !== 'link');
  const isOwn = whole && whole.kind !== 'search-term' && whole.kind !== 'related-name';
  const isRelated = (whole ?? core).kind === 'related-name';
  const isSpelt = mention.similarity === scoring.exact;
  const isAll = whole && isSpelt && (rest.length > 0 || phrase.length === tokens.length);
  if (isRelated && !isAll && (!isSpelt || isWeak(mention.text))) return undefined;
  const foreign = isOwn ? [] : others.filter((token) => isForeign(owner, token, others));
  const unknown = [from - 1, to].filter((at) => {
    const token = tokens[at];
    return (
      token &&
      isNext(tokens, at, Math.max(at, from)) &&
      !isNamed(at) &&
      !token.meaning &&
      isWord(token)
    );
  }).length;
  const weak =
    isWeak(mention.text) || (mention.similarity === scoring.prefix && mention.text.length < 6);
  const own = others.filter(
    (token) => !foreign.includes(token) && token.meaning?.kind !== 'country'
  );
  const strange = foreign.reduce((sum, { meaning }) => sum + penaltyOf(meaning?.kind), 0);
  const score =
    (weak ? scoring.weak : scoring.strong) * mention.similarity +
    (own.length > 0 ? scoring.confirmed : 0) -
    unknown * scoring.unknownNeighbour -
    (weak ? strange : 0);
  if (score < scoring.accept) return undefined;
  const isPart = foreign.some(({ meaning }) => meaning?.kind === 'unit');
  const relation = isPart ? 'part' : foreign.length > 0 || isRelated ? 'related' : 'listed';
  const grade = gradeOf(mention, unknown > 0 ? undefined : whole);
  return judgementOf(mention, whole ?? core, { relation, grade, score, from, to, foreign });
}

function penaltyOf(kind: WordClass | undefined): number {
  if (kind === 'legal') return 0;
  return kind === 'sector' || kind === 'group' ? scoring.foreignSector : scoring.foreignWord;
}

/** Neighbours that nothing parts; in Chinese a space does. */
function isNext(tokens: Token[], one: number, second: number): boolean {
  const [token, next] =
    one < second ? [tokens[one], tokens[second]] : [tokens[one - 1], tokens[one]];
  if (!token || !next || next.isParted) return false;
  return !(token.isHan && next.isHan) || token.end === next.start;
}

function isWord({ text, isHan }: Token): boolean {
  return !/^\d+$/.test(text) && text.length > (isHan ? 0 : 1);
}

/** Link words that part a name from the words of a sentence. */
const crossing = new Set('for by in at to from with a an'.split(' '));

/** Words around a brand that names are made of; punctuation ends a name, except before its legal form. */
function phraseAround(tokens: Token[], mention: Mention, owner: Owner) {
  const isIn = (token: Token | undefined) =>
    token !== undefined &&
    ((token.meaning && inCompanyNames.has(token.meaning.kind)) || owner.senses.has(token.text)) &&
    !crossing.has(token.text);
  let { from, to } = mention;
  while (
    from > 0 &&
    isIn(tokens[from - 1]) &&
    (!tokens[from]?.isParted || isOwnPlace(owner, tokens[from - 1]))
  )
    from--;
  while (to < tokens.length && isIn(tokens[to]) && canFollow(tokens, to, owner)) to++;
  while (from < mention.from && tokens[from]?.meaning?.kind === 'link') from++;
  while (to > mention.to && tokens[to - 1]?.meaning?.kind === 'link') to--;
  return { from, to };
}

function canFollow(tokens: Token[], at: number, owner: Owner): boolean {
  const token = tokens[at];
  if (!token?.isParted) return true;
  const kind = token.meaning?.kind;
  const wasBracketed = tokens[at - 1]?.isBracketed === true;
  return (
    kind === 'legal' ||
    (token.isBracketed && kind === 'place') ||
    wasBracketed ||
    isOwnPlace(owner, token)
  );
}

function isOwnPlace(owner: Owner, token: Token | undefined): boolean {
  return token?.meaning?.kind === 'place' && owner.senses.has(senseOf(token));
}

/** Legal forms that stand for the one of a company in China: left out, shortened or in full. */
const chineseForms = new Set(['co', 'coltd', 'jsc', 'gufen', 'youxian', 'gongsi']);

function isForeign(owner: Owner, token: Token, others: Token[]): boolean {
  const kind = token.meaning?.kind;
  const sense = senseOf(token);
  if (kind === 'country') return sense !== 'china';
  if (kind === 'level') return false;
  if (kind === 'place' && token.isBracketed) return true;
  if (kind !== 'legal') return !owner.senses.has(sense);
  if (token.isHan && sense === 'coltd')
    return owner.senses.has('jsc') && !owner.senses.has('coltd');
  if (chineseForms.has(sense)) return false;
  const hasCo = others.some((other) => senseOf(other) === 'co');
  if (sense === 'ltd') return !hasCo;
  return sense !== 'class';
}

/** A body is named by its place and by what bodies are called; levels say whether it is the listed one. */
function judgeBody(tokens: Token[], mention: Mention, core: Core, isNamed: IsNamed) {
  const { owner } = core;
  if (isCutOff(tokens, mention)) return undefined;
  const found =
    findDesignation(tokens, mention, owner, isNamed, 1) ??
    findDesignation(tokens, mention, owner, isNamed, -1);
  if (!found) return asPlace(tokens, mention, core);
  const { from, to, levels, strange } = found;
  const named = tokens.slice(from, to);
  if (named.some((token) => kindOf(token) === 'school') !== owner.isSchool) return undefined;
  const foreign = [...levels.filter((token) => isOtherLevel(owner, token)), ...strange];
  const isOther = strange.length > 0 || foreign.some((token) => lower.has(senseOf(token)));
  const unit = unitNear(tokens, from, to);
  const whole = wholeName(owner, named);
  return judgementOf(mention, whole ?? core, {
    relation: unit ? 'part' : isOther ? 'other-body' : 'listed',
    grade: gradeOf(mention, whole ?? (foreign.length === 0 ? placed : undefined)),
    score: mention.similarity + (foreign.length === 0 ? scoring.confirmed : 0),
    foreign: unit ? [unit] : foreign,
    from,
    to,
  });
}

/** A place with what its body is called, whatever is left out between them, is another form of the name. */
const placed = { kind: 'search-term' } as const;

const lower = new Set(['county', 'district', 'city']);
const aroundPlaces = new Set<WordClass | undefined>([
  ...(['level', 'people', 'link', 'country', 'frame', 'place'] as const),
]);

/** A place alone lists its bodies, unless the query names something else there. */
function asPlace(tokens: Token[], mention: Mention, core: Core): Judgement | undefined {
  const { from, to, similarity } = mention;
  const isAlone = tokens.every(
    (token, at) =>
      (at >= from && at < to) ||
      aroundPlaces.has(kindOf(token)) ||
      core.owner.senses.has(token.text)
  );
  if (!isAlone) return undefined;
  const isName = similarity === scoring.exact && core.isWhole && tokens.length === to - from;
  return judgementOf(mention, core, {
    grade: gradeOf(mention, isName && core.kind !== 'search-term' ? core : undefined),
    score: scoring.accept * similarity + (isName ? scoring.foreignWord : 0),
    isPlace: true,
  });
}

function kindOf(token: Token | undefined): WordClass | undefined {
  return token?.meaning?.kind;
}

/** Short forms such as `乌市` are no part of a longer word: `义乌市`, `巴州区`. */
function isCutOff(tokens: Token[], { from, to, text }: Mention): boolean {
  if (!/^\p{Script=Han}[州市]$/u.test(text)) return false;
  const [previous, next] = [tokens[from - 1], tokens[to]];
  const isInside =
    previous?.isHan && !previous.meaning && !tokens[from]?.isParted && previous.text.length === 1;
  return isInside === true || (next?.isHan === true && next.meaning?.kind === 'level');
}

interface Designation {
  from: number;
  to: number;
  levels: Token[];
  /** Another place below the listed one. */
  strange: Token[];
}

const betweenPlaceAndBody = new Set<WordClass | undefined>(['people', 'link', 'country']);
const inDesignation = new Set<WordClass | undefined>(['body', 'school', 'link', 'level']);

/** What bodies are called, after the place (step 1) or before it (-1), and what is between. */
function findDesignation(
  tokens: Token[],
  { from, to }: Mention,
  owner: Owner,
  isNamed: IsNamed,
  step: 1 | -1
): Designation | undefined {
  const levels: Token[] = [];
  const strange: Token[] = [];
  let at = step > 0 ? to : from - 1;
  for (let gap = 0; gap < scoring.longestGap; gap++, at += step) {
    const token = tokens[at];
    const kind = kindOf(token);
    if (!token || kind === 'body' || kind === 'school') break;
    if (kind === 'level') (strange.length > 0 ? strange : levels).push(token);
    else if (kind === 'place') strange.push(token);
    else if (kind) {
      if (!betweenPlaceAndBody.has(kind)) return undefined;
    } else if (isNamed(at, owner) && (step > 0 || !owner.senses.has(token.text))) {
      if (!owner.levels.has('prefecture') && !owner.levels.has('city')) return undefined;
    } else if (!owner.senses.has(token.text)) {
      if (kindOf(tokens[at + 1]) !== 'level') return undefined;
      strange.push(token);
    }
  }
  const [start, end] = bodyAt(tokens, at, step);
  if (!isCalled(tokens.slice(start, end))) return undefined;
  let last = Math.max(to, end);
  while (step < 0 && (kindOf(tokens[last]) === 'level' || kindOf(tokens[last]) === 'people'))
    levels.push(tokens[last++]!);
  return { from: Math.min(from, start), to: last, levels, strange };
}

/** The words that a body is called by, from one of them on, without link words and levels at their end. */
function bodyAt(tokens: Token[], at: number, step: 1 | -1): [start: number, end: number] {
  let last = at;
  while (
    inDesignation.has(kindOf(tokens[last + step])) &&
    !(step > 0 && tokens[last + 1]?.isParted)
  )
    last += step;
  while (last !== at && (kindOf(tokens[last]) === 'link' || kindOf(tokens[last]) === 'level'))
    last -= step;
  return step > 0 ? [at, last + 1] : [last, at + 1];
}

/** Whether words say police: one of them does, `bureau` and the like need another. */
export function isCalled(words: Token[]): boolean {
  const senses = new Set(words.map(senseOf));
  if (words.some(({ meaning }) => meaning?.kind === 'school'))
    return senses.has('police') || words.some(({ text }) => /警|poli[cz]/.test(text));
  if (senses.has('psb') || senses.has('police')) return true;
  return senses.has('security') && (senses.has('public') || senses.has('bureau'));
}

function isOtherLevel({ levels }: Owner, token: Token): boolean {
  const sense = senseOf(token);
  return sense !== 'autonomous' && levels.size > 0 && !levels.has(sense);
}

/** A unit named after the body, or before it (`Sub-bureau of …`). */
function unitNear(tokens: Token[], from: number, to: number): Token | undefined {
  for (let at = to; at < Math.min(tokens.length, to + 5); at++) {
    if (tokens[at]?.isParted && !tokens[at]?.isHan) break;
    if (tokens[at]?.meaning?.kind === 'unit') return tokens[at];
  }
  const isOf = tokens[from - 1]?.meaning?.kind === 'link';
  const before = tokens
    .slice(Math.max(0, from - 3), from)
    .find(({ meaning }) => meaning?.kind === 'unit');
  return isOf ? before : undefined;
}
