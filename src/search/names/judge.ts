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

/** The whole name that a key is of. */
function wholeName({ names }: Owner, tokens: Token[]) {
  return names.get(keyOf(tokens));
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
export function judgeCompany(
  tokens: Token[],
  mention: Mention,
  core: Core,
  isNamed: (at: number) => boolean
): Judgement | undefined {
  const { owner } = core;
  const { from, to } = phraseAround(tokens, mention, owner);
  const phrase = tokens.slice(from, to);
  const rest = [...tokens.slice(from, mention.from), ...tokens.slice(mention.to, to)];
  const isSaid = core.isWhole && !core.isDescribed && from === mention.from && to === mention.to;
  const whole =
    wholeName(owner, phrase) ?? (isSaid ? { kind: core.kind, text: core.name } : undefined);
  const others = rest.filter(({ meaning }) => meaning && meaning.kind !== 'link');
  const isOwn = whole && whole.kind !== 'search-term' && whole.kind !== 'related-name';
  const isRelated = (whole ?? core).kind === 'related-name';
  const isAll = whole !== undefined && (rest.length > 0 || (from === 0 && to === tokens.length));
  const isSpelt = mention.similarity === scoring.exact;
  const isGuess = !isSpelt || isWeak(mention.text);
  if (isRelated && isGuess && !(isSpelt && isAll)) return undefined;
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
  if (score < scoring.accept && !(whole && mention.similarity === scoring.exact && rest.length > 0))
    return undefined;
  const isPart = foreign.some(({ meaning }) => meaning?.kind === 'unit');
  const relation = isPart ? 'part' : foreign.length > 0 || isRelated ? 'related' : 'listed';
  const grade = gradeOf(mention, unknown > 0 ? undefined : whole);
  return {
    owner,
    mention,
    relation,
    score,
    from,
    to,
    foreign,
    isPlace: false,
    grade: relation !== 'listed' && grade !== 'corrected' ? 'partial' : grade,
    kind: whole?.kind ?? core.kind,
    name: whole?.text ?? core.name,
  };
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
  if (sense === 'ltd') return !hasCo && !others.some((other) => isOwnPlace(owner, other));
  return sense !== 'class';
}

const lower = new Set(['county', 'district', 'city']);

/** A body is named by its place and by what bodies are called; levels say whether it is the listed one. */
export function judgeBody(
  tokens: Token[],
  mention: Mention,
  core: Core,
  isNamed: (at: number, owner: Owner) => boolean
): Judgement | undefined {
  const { owner } = core;
  if (isCutOff(tokens, mention)) return undefined;
  const found = after(tokens, mention, owner, isNamed) ?? before(tokens, mention, owner);
  if (!found)
    return core.isWhole && designations.test(mention.text)
      ? asWhole(mention, core)
      : asPlace(tokens, mention, core);
  const { from, to, levels, strange } = found;
  const named = tokens.slice(from, to);
  if (named.some(({ meaning }) => meaning?.kind === 'school') !== owner.isSchool) return undefined;
  const foreign = [...levels.filter((token) => isOtherLevel(owner, token)), ...strange];
  const isOther = strange.length > 0 || foreign.some((token) => lower.has(senseOf(token)));
  const unit = unitNear(tokens, from, to);
  const whole = wholeName(owner, named);
  const relation = unit ? 'part' : isOther ? 'other-body' : 'listed';
  const grade = gradeOf(mention, whole ?? (foreign.length === 0 ? placed : undefined));
  return {
    owner,
    mention,
    relation,
    from,
    to,
    isPlace: false,
    grade: relation !== 'listed' && grade !== 'corrected' ? 'partial' : grade,
    score: mention.similarity + (foreign.length === 0 ? scoring.confirmed : 0),
    foreign: unit ? [unit] : foreign,
    kind: whole?.kind ?? core.kind,
    name: whole?.text ?? core.name,
  };
}

/** A place with what its body is called, whatever is left out between them, is another form of the name. */
const placed = { kind: 'search-term' } as const;

const designations = /gongan|jingcha|police|psb|security/;

/** A name in one word that has the designation in it: `kashidiqugonganju`. */
function asWhole(mention: Mention, core: Core): Judgement {
  const { from, to } = mention;
  return {
    owner: core.owner,
    mention,
    relation: 'listed',
    grade: gradeOf(mention, core),
    score: mention.similarity,
    kind: core.kind,
    name: core.name,
    from,
    to,
    foreign: [],
    isPlace: false,
  };
}

const aroundPlaces = new Set(['level', 'people', 'link', 'country', 'frame', 'place']);

/** A place alone lists its bodies, unless the query names something else there. */
function asPlace(tokens: Token[], mention: Mention, core: Core): Judgement | undefined {
  const { from, to } = mention;
  const rest = tokens.filter((_, at) => at < from || at >= to);
  const isAlone = rest.every(
    ({ text, meaning }) =>
      (meaning && aroundPlaces.has(meaning.kind)) || core.owner.senses.has(text)
  );
  if (!isAlone) return undefined;
  const isName =
    mention.similarity === scoring.exact && core.isWhole && tokens.length === to - from;
  return {
    owner: core.owner,
    mention,
    relation: 'listed',
    grade: gradeOf(mention, isName && core.kind !== 'search-term' ? core : undefined),
    score: scoring.accept * mention.similarity + (isName ? scoring.foreignWord : 0),
    kind: core.kind,
    name: core.name,
    from,
    to,
    foreign: [],
    isPlace: true,
  };
}

interface Designation {
  from: number;
  to: number;
  levels: Token[];
  /** Another place below the listed one. */
  strange: Token[];
}

/** Short forms such as `乌市` are no part of a longer word: `义乌市`, `巴州区`. */
function isCutOff(tokens: Token[], { from, to, text }: Mention): boolean {
  if (!/^\p{Script=Han}[州市]$/u.test(text)) return false;
  const [previous, next] = [tokens[from - 1], tokens[to]];
  const isInside =
    previous?.isHan && !previous.meaning && !tokens[from]?.isParted && previous.text.length === 1;
  return isInside === true || (next?.isHan === true && next.meaning?.kind === 'level');
}

/** What bodies are called, after the place or before it. */
function after(
  tokens: Token[],
  { from, to }: Mention,
  owner: Owner,
  isNamed: (at: number, owner: Owner) => boolean
): Designation | undefined {
  const levels: Token[] = [];
  const strange: Token[] = [];
  for (let at = to; at < Math.min(tokens.length, to + scoring.longestGap); at++) {
    const token = tokens[at]!;
    const kind = token.meaning?.kind;
    if (kind === 'body' || kind === 'school') {
      const end = endOfBody(tokens, at);
      if (!isCalled(tokens.slice(at, end))) return undefined;
      return { from, to: end, levels, strange };
    }
    if (kind === 'level') {
      if (strange.length > 0) strange.push(token);
      else levels.push(token);
    } else if (kind === undefined && isNamed(at, owner)) {
      if (!owner.levels.has('prefecture') && !owner.levels.has('city')) return undefined;
    } else if (kind === undefined && !owner.senses.has(token.text)) {
      if (tokens[at + 1]?.meaning?.kind !== 'level') return undefined;
      strange.push(token);
    } else if (kind === 'place') strange.push(token);
    else if (kind !== 'people' && kind !== 'link' && kind !== 'country' && kind !== undefined)
      return undefined;
  }
  return undefined;
}

function endOfBody(tokens: Token[], start: number): number {
  let end = start;
  const isIn = (token: Token | undefined) =>
    token &&
    !token.isParted &&
    ['body', 'school', 'link', 'level'].includes(token.meaning?.kind ?? '');
  while (end === start || isIn(tokens[end])) end++;
  while (end > start + 1 && ['link', 'level'].includes(tokens[end - 1]?.meaning?.kind ?? '')) end--;
  return end;
}

function before(tokens: Token[], { from, to }: Mention, owner: Owner): Designation | undefined {
  const levels: Token[] = [];
  for (let at = from - 1; at >= Math.max(0, from - scoring.longestGap); at--) {
    const token = tokens[at]!;
    const kind = token.meaning?.kind;
    if (kind === 'body' || kind === 'school') {
      let start = at;
      while (
        start > 0 &&
        ['body', 'school', 'link'].includes(tokens[start - 1]?.meaning?.kind ?? '')
      )
        start--;
      while (tokens[start]?.meaning?.kind === 'link') start++;
      if (!isCalled(tokens.slice(start, at + 1))) return undefined;
      let end = to;
      while (['level', 'people'].includes(tokens[end]?.meaning?.kind ?? ''))
        levels.push(tokens[end++]!);
      return { from: start, to: end, levels, strange: [] };
    }
    if (kind === 'level') levels.push(token);
    else if (kind !== 'people' && kind !== 'link' && !owner.senses.has(token.text))
      return undefined;
  }
  return undefined;
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
