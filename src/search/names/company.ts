/** Judges a mention of a company: its name, that of a unit of it, or that of another legal person. */
import type { Mention } from './mentions.ts';
import { isWeak, type Core, type Owner } from './names-index.ts';
import { gradeOf, judgementOf, wholeName, type IsNamed, type Judgement } from './judgement.ts';
import { senseOf, type Token } from './query.ts';
import { scoring } from './scoring.ts';
import type { WordClass } from './vocabulary.ts';

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
  const weak = isWeak(mention.text) || (mention.isBegun === true && mention.text.length < 6);
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
